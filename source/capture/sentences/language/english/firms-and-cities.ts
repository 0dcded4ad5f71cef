/** Firms, sites and products that many know. */
export const firms = `
google microsoft apple amazon facebook meta netflix twitter linkedin spotify uber lyft airbnb stripe square block
chase citi citibank barclays
hsbc lloyds santander ubs comed verizon comcast xfinity tmobile vodafone orange sunrise swisscom salt siemens bosch
ikea migros coop aldi lidl
tesco sainsburys waitrose asda walmart target costco starbucks shell bp esso shopify salesforce oracle ibm intel
nvidia amd adobe paypal visa
mastercard amex groupon ticketmaster ryanair easyjet lufthansa swiss delta united deloitte kpmg pwc accenture
novartis roche nestle helvetia axa
allianz zoom slack teams whatsapp discord github gitlab jira tesla ford toyota bmw audi volvo dell lenovo sony
samsung disney facetime skype webex jitsi wellsfargo bankofamerica bestbuy homedepot lowes geeksquad
statefarm allstate geico
bluecross kaiser aetna cigna anthem walgreens cvs riteaid kroger safeway traderjoes wholefoods publix petco petsmart
capitalone usbank pnc fidelity vanguard schwab amtrak greyhound southwest jetblue sprint centurylink spectrum
britishgas britishtelecom royalmail evri octopusenergy thameswater virginmedia natwest halifaxbank monzo
johnlewis marksandspencer screwfix toolstation currys argos deutschebahn sncf deutschepost instagram tiktok youtube
strava duolingo venmo zelle paypal doordash instacart grubhub workday adp turbotax quickbooks
alexa siri cortana roomba peloton honda subaru nissan hyundai mazda jeep chevy chevrolet dodge chrysler kia lexus
acura weber traeger dyson miele dewalt makita ryobi milwaukee stihl husqvarna kubota nikon fujifilm leica`;

/** Cities, countries and states that many know, without spaces. */
export const cities = `
london paris berlin madrid rome milan munich hamburg cologne frankfurt vienna zurich zuerich basel bern berne
geneva geneve genf lausanne lucerne luzern lugano winterthur zug davos amsterdam rotterdam ghent gent brussels
antwerp lisbon porto barcelona valencia seville dublin cork belfast edinburgh glasgow manchester leeds liverpool
sheffield bristol bath york oxford cambridge cardiff birmingham nottingham leicester bradford wakefield batley
headingley harrogate newcastle durham copenhagen stockholm oslo helsinki bergen warsaw krakow prague budapest
bucharest sofia athens istanbul ankara moscow kyiv lviv tallinn riga vilnius lyon marseille nice toulouse
bordeaux nantes lille strasbourg turin venice florence naples bologna graz linz salzburg innsbruck stuttgart
leipzig dresden hannover bremen chicago boston austin houston dallas denver seattle portland oakland brooklyn
manhattan milwaukee detroit cleveland atlanta miami philadelphia pittsburgh nashville phoenix toronto montreal
vancouver ottawa tokyo kyoto osaka beijing shanghai hongkong singapore bangkok hanoi saigon delhi mumbai
bangalore karachi lagos nairobi accra cairo dubai sydney melbourne brisbane perth auckland wellington berkeley
evanston madison minneapolis germany france italy spain portugal switzerland austria england scotland wales
ireland poland greece turkey india china japan korea brazil argentina mexico canada america usa uk california
texas florida jersey sf nyc la dc europe africa asia norway sweden denmark finland netherlands belgium omaha
tulsa wichita boise spokane tacoma sacramento fresno anaheim tucson albuquerque memphis louisville cincinnati
columbus indianapolis toledo akron albany syracuse baltimore raleigh charleston tampa orlando jacksonville
tallahassee knoxville chattanooga richmond norfolk providence hartford newark hoboken bronx tempe scottsdale
vegas reno honolulu anchorage bellingham olympia missoula bozeman billings fargo bismarck duluth dubuque lansing
kalamazoo topeka lubbock amarillo laredo galveston elpaso nebraska kansas oklahoma arkansas missouri iowa
minnesota wisconsin michigan ohio indiana illinois kentucky tennessee alabama mississippi louisiana colorado
utah nevada arizona oregon idaho montana wyoming alaska hawaii vermont maine massachusetts connecticut delaware
maryland pennsylvania ontario quebec alberta saskatchewan manitoba halifax winnipeg calgary edmonton saskatoon
newfoundland tijuana guadalajara monterrey havana bogota medellin quito lima caracas santiago saopaulo
montevideo aberdeen inverness dundee stirling perthshire swansea newport wrexham plymouth exeter truro
bournemouth southampton portsmouth brighton hastings canterbury ipswich norwich peterborough luton swindon
gloucester worcester coventry wolverhampton huddersfield doncaster scarborough whitby middlesbrough sunderland
blackpool bolton stockport warrington cornwall devon dorset sussex suffolk yorkshire lancashire northumberland
cumbria galway limerick waterford kilkenny sligo derry wexford tralee killarney drogheda malmo gothenburg
uppsala lund aarhus odense trondheim tampere turku gdansk wroclaw poznan lodz brno bratislava ljubljana zagreb
belgrade sarajevo skopje tirana thessaloniki nicosia valletta palermo bari genoa trieste verona padua bilbao
malaga granada cordoba zaragoza coimbra braga leiden utrecht eindhoven groningen maastricht delft hague haarlem
bruges leuven liege namur luxembourg strassburg rennes montpellier grenoble dijon reims rouen metz mulhouse
annecy dortmund dusseldorf bonn mainz mannheim karlsruhe freiburg nuremberg nurnberg augsburg regensburg ulm
konstanz heidelberg kassel gottingen erfurt jena weimar potsdam rostock kiel lubeck aachen munster aarau olten
chur thun biel solothurn fribourg sion schaffhausen tbilisi yerevan baku almaty tashkent beirut amman jerusalem
haifa telaviv riyadh jeddah doha abudhabi muscat kuwait tehran isfahan kabul lahore islamabad kathmandu dhaka
colombo chennai hyderabad pune kolkata jaipur goa kochi yangon phnompenh manila cebu jakarta bali kualalumpur
penang taipei seoul busan nagoya sapporo fukuoka shenzhen guangzhou chengdu casablanca marrakech tunis algiers
tripoli khartoum addisababa kampala kigali mombasa dodoma lusaka harare johannesburg durban capetown pretoria
windhoek dakar abidjan abuja kano ibadan bamako adelaide hobart canberra cairns christchurch dunedin ukraine
romania bulgaria hungary czechia slovakia slovenia croatia serbia bosnia albania iceland estonia latvia
lithuania malta cyprus israel lebanon egypt morocco tunisia algeria kenya ghana nigeria senegal ethiopia uganda
rwanda tanzania zambia zimbabwe thailand vietnam cambodia laos malaysia indonesia philippines taiwan pakistan
bangladesh nepal iran iraq syria russia peru chile colombia ecuador bolivia uruguay cuba jamaica australia
newzealand newyork losangeles sanfrancisco sandiego sanjose sanantonio fortworth stlouis stpaul kansascity
saltlakecity lasvegas neworleans santafe santacruz santabarbara coloradosprings virginiabeach batonrouge
littlerock desmoines cedarrapids grandrapids annarbor fortwayne greenbay siouxfalls rapidcity annapolis newhaven
palmsprings longbeach newmexico newjersey newhampshire northcarolina southcarolina northdakota southdakota
westvirginia rhodeisland newdelhi hochiminhcity mexicocity buenosaires riodejaneiro miltonkeynes stalbans
southafrica southkorea costarica puertorico thehague newengland saudiarabia srilanka hongkongisland novascotia
britishcolumbia northernireland`;
