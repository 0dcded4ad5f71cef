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
samsung disney`;

export const cities = `
london paris berlin madrid rome milan munich hamburg cologne frankfurt vienna zurich zuerich basel bern berne geneva
geneve genf lausanne lucerne
luzern lugano winterthur zug davos amsterdam rotterdam ghent gent brussels antwerp lisbon porto barcelona valencia
seville dublin cork belfast
edinburgh glasgow manchester leeds liverpool sheffield bristol bath york oxford cambridge cardiff birmingham
nottingham leicester bradford
wakefield batley headingley harrogate newcastle durham copenhagen stockholm oslo helsinki bergen warsaw krakow
prague budapest bucharest sofia
athens istanbul ankara moscow kyiv lviv tallinn riga vilnius lyon marseille nice toulouse bordeaux nantes lille
strasbourg turin venice florence
naples bologna graz linz salzburg innsbruck stuttgart leipzig dresden hannover bremen chicago boston austin houston
dallas denver seattle
portland oakland brooklyn manhattan milwaukee detroit cleveland atlanta miami philadelphia pittsburgh nashville
phoenix toronto montreal
vancouver ottawa tokyo kyoto osaka beijing shanghai hongkong singapore bangkok hanoi saigon delhi mumbai bangalore
karachi lagos nairobi accra
cairo dubai sydney melbourne brisbane perth auckland wellington berkeley evanston madison minneapolis germany france
italy spain portugal
switzerland austria england scotland wales ireland poland greece turkey india china japan korea brazil argentina
mexico canada america
usa uk california texas florida york jersey sf nyc la dc europe africa asia norway sweden denmark finland
netherlands belgium`;
