// Nouns of English that tell how people met, and classes of nouns that are not what they seem.

export const howNouns = `
coffee: elevenses coffee coffees espresso cappuccino latte tea cuppa brew cortado macchiato americano matcha chai boba
lunch: zmittag mittagessen lunch lunches lunched luncheon
dinner: dinner dinners meal dined supper suppers curry fondue raclette tacos pizza ramen sushi tapas roast thanksgiving
dinner: pho bbqs barbeque paella takeaway takeout friendsgiving seder iftar feast
breakfast: breakfast breakfasts brekkie brekky brunch brunches bfast
drink: drink drinks beer beers wine pint pints cocktail cocktails whisky whiskey aperitif apero aperitivo spritz
drink: feierabendbier gluhwein stammtisch
drink: glass margaritas martinis sherry prosecco bubbly champagne nightcap sundowner sundowners bevvy bevvies mezcal
walk: constitutional dander yomp walk walks walked hike hikes hiked stroll strolled ramble rambles trek wander amble
visit: visit visits visited
event: event events party parties conference meetup wedding concert gig match festival vernissage opening reunion
event: barbecue bbq picnic fair funeral graduation ceremony workshop hackathon sprint retreat offsite club potluck
event: trivia cookout clambake housewarming hootenanny jumble vigil regatta seminar lecture screening premiere
event: exhibition auction auctions
event: reception do seventieth sixtieth fiftieth fortieth thirtieth eightieth ninetieth carnival race marathon
event: tournament christening baptism wake summit expo trip skiing quiz weekend conf recital bash shindig fundraiser
event: gala karaoke mixer panel matinee opera ballet musical panto pantomime ceilidh fete fayre fireworks bonfire
event: parade pageant rodeo prom banquet quinceanera mitzvah bris communion confirmation unveiling inauguration
event: faire knees-up tailgate kneesup hooley hoolie ceili hoedown luau rave open-mic readthrough read-through launch
event: unconference bingo carols nativity messiah
event: symposium colloquium bootcamp
event: keynote festschrift housewarming-party stag hen sendoff send-off leaving-do hog-roast jamboree hangi
call: call calls called phone phoned rang mumble teamspeak
video: video vid zoom facetime facetimed skype teams jitsi webex videocall hangouts
message: message messages messaged email emails emailed e-mail text texts texted txt mail mails mailed msg dm
message: whatsapp irc slack letter postcard snapchat viber telegram wechat
meeting: meeting meetings meet interview interviews chat chats catch-up catchup session sync standup gym climbing
meeting: tennis squash badminton yoga swim swimming bowling padel football cinema movie movies film flick
meeting: museum shopping
meeting: practice rehearsal appointment game run jog bouldering pingpong chess training debrief handover 1:1
meeting: group one-on-one kickoff review consultation consult huddle check-in checkin brainstorm playdate poker
meeting: pilates spin golf hockey volleyball netball rugby cricket snooker darts pickleball pickle-ball paddleboarding
meeting: kayaking canoeing sailing surfing camping fishing birding babysitting audition fitting deposition depo
meeting: mediation hearing arraignment viewing advising supervision tutorial playtest jam jam-session
meeting: sauna spa lesson carpool commute d&d dnd bookclub book-club sit-down study-session coworking
meeting: closing showing walkthrough walk-through inspection signing tasting get-together get-togethers meetups
meeting: scrabble whist canasta euchre cribbage mahjong mah-jong dominoes backgammon rummy catan boules petanque
meeting: croquet bunco skat jass pinochle table-tennis ping-pong aquafit zumba pilates choir-practice bell-ringing
meeting: 121 1-1 1-to-1 one-to-one prep`;

/** What is talked over: "two hours on the phone", "over matrix". */
export const media = `
call: phone telephone call blower landline dog-and-bone
video: jitsi zoom facetime skype teams webex video tablet ipad webcam camera
message: matrix irc slack whatsapp signal telegram discord email text chat viber wechat messenger imessage sms
message: instagram insta snapchat kakao`;

/** Done, given or sent without being a favour. */
export const slight = `
review reviews excuse excuses piece refusal ultimatum orders slip cigarette cig fag fool moon biscuit
sweet sweets mint gum crisps
nothing nowt
promise promises offer trip mischief injury damage disservice pleasure joy sorrow worry worries pause courage
confidence hope strength reason permission hassle nightmare jitters willies pep talking-to telling-off ticking-off
dressing-down berth start turn wobble lump ultimatum deadline detention homework grade mark marks score rise raise
promotion elbow shove punch bruise nits chickenpox germs indigestion splinter blister brush-off fingers opinion
opinions verdict version impression compliment abuse cheek evils lip sneer scowl salt pepper ketchup remote menu ball
benefit what doubt seat credit okay lowdown shoulder treatment runaround boot push once-over side-eye lip stick gyp
rein card cards smirk glare thumbs cuddle nudge rest moment minute voicemail fist bump peck pat applause cheer clap
bow buzz tinkle salute sign go-ahead green nickname tour-de-force best regards regard compliments sass attitude flak
stick tongue hint tip-off ride-along hug hugs kiss look smile headache grief cold flu creeps fright shock scare finger
eye shrug
nod wave wink call ring shout bell impression slip notice answer invoice bill fine reminder warning lecture earful
update news heads-up clue idea chance break time hard trouble hell thumbs-up high-five feeling chills goosebumps card
link photo photos pic pics picture pictures meme gif selfie song video text message email mail rant rants spam
screenshot screenshots clip clips blessing quote estimate emoji thread reel reels note invite invitation joke story
stare nightmares stitches covid bug list day night while bit thing stuff point way mind heart`;

/** What one has of others without having borrowed it: `has my number`, `still has my respect`. */
export const notLent = `
number email address name back vote attention sympathy sympathies word words eyes nose chin hair smile laugh respect
support permission blessing genes job role seat place spot office desk life heart mind ear ears thanks trust love
details contact contacts birthday shift shifts dad mum mother father sister brother wife husband kids son daughter
phone best loyalty gratitude condolences apologies prayers admiration sense humour temper age height build problem
problems reasons doubts moments faults flaws ways opinions view views voice face looks look luck health`;

/** What is somebody's and yet nobody takes care of, for all that the words say: `pulled my leg`, `made my day`. */
export const figures = `
leg legs nose gaze spirit spirits hope hopes teeth heart breath mind life day morning evening way secret secrets
password pocket pockets move moves point points feelings ego confidence patience temper side reputation blood nerve
nerves buttons chain strings plans plan dreams dream fears fear trust faith world thunder idea ideas style glory look
looks face attention interest eye eye's goat gaze grave blind spot name soul bluff luck fortune wings sails guard
shoulder shoulders programme programmes defences defenses mood appetite expectations expectation suspicions suspicion
doubts horizons views view tune mistake mistakes fault faults example picture feathers feet tail toes deposit diary
throat cold accent habit habits house street road stop fate meaning words sentence sentences joke jokes tears tongue
lips hand's queen king pawn bishop rook knight record score time job death downfall ruin enemies anger wrath offer
claim excuse excuses boundaries privacy`;

/** Work that somebody may do in another's place: `took my shift`, `covered Ada's class`. */
export const duties = `
shift shifts oncall on-call call class classes lesson lessons turn slot night nights weekend weekends round rounds
rota bins bin recycling parcel parcels delivery deliveries post duty duties patients ward lunchtime session sessions
watch run school-run pickup dropoff pick-up drop-off stall tutorial seminar tutorials double saturday sunday monday
tuesday wednesday thursday friday station tables section post service sermon reading minutes`;

/** What is read or looked at for whoever wrote it: `read Priya's draft`. */
export const drafts = `
draft drafts essay essays thesis dissertation paper papers cv resume letter letters application applications proposal
poem poems novel manuscript chapter chapters contract slides deck abstract statement report grant brief bid
script speech translation personal form forms lease email portfolio study pitch outline memo`;

export const moneyNouns = `
tenner fiver twenty money cash rent tax taxes bucks dollars pounds quid euros francs fee fees deposit mortgage loan
interest salary refund invoice bill bills $ £ € chf usd eur gbp k grand`;

export const jobs = `
nurse doctor doc medic dentist vet surgeon midwife physio therapist psychologist counsellor pharmacist carer teacher
tutor professor lecturer head
deputy principal lawyer solicitor barrister attorney notary judge accountant auditor banker trader broker analyst
consultant economist actuary
engineer developer dev programmer designer architect electrician plumber carpenter joiner builder roofer plasterer
mechanic welder painter
gardener farmer baker chef cook waiter waitress bartender barista butcher florist hairdresser barber tailor
librarian archivist curator
journalist reporter editor writer author poet translator interpreter photographer filmmaker musician cellist pianist
violinist singer actor
actress dancer director producer manager pm ceo cto cfo coo founder cofounder recruiter hr marketer salesman agent
realtor estate secretary
assistant receptionist clerk officer policeman firefighter paramedic soldier pilot driver courier postman captain
sailor scientist researcher
physicist chemist biologist statistician geologist historian student postdoc intern apprentice trainee lead partner
partner contractor
buyer stylist masseur masseuse milliner potter weaver playwright novelist columnist archaeologist astronomer
freelancer sysadmin admin devops sre tester minister priest vicar pastor rabbi imam councillor mayor referee coach
trainer landlord broker
planner surveyor optician podiatrist radiographer governor chair treasurer bookkeeper
sparky chippy brickie bricklayer lineman beekeeper caretaker janitor custodian housekeeper cleaner nanny childminder
dog-walker decorator handyman locksmith glazier tiler landscaper arborist logger rancher fisherman trucker machinist
fitter technician tech paralegal bailiff detective cop sheriff trooper sergeant lieutenant curate deacon verger
organist choirmaster conductor drummer guitarist bassist trumpeter composer songwriter dj choreographer sculptor
potter ceramicist weaver goldsmith jeweller jeweler watchmaker cabinetmaker upholsterer seamstress dressmaker
milliner cobbler cheesemonger fishmonger greengrocer brewer vintner winemaker sommelier hygienist orthodontist
optometrist dermatologist cardiologist oncologist neurologist radiologist gp paediatrician pediatrician obstetrician
gynecologist psychiatrist osteopath chiropractor masseuse dietitian nutritionist phlebotomist ecologist astronomer
mathematician meteorologist archaeologist anthropologist linguist philosopher sociologist copywriter illustrator
animator proofreader publisher publicist stylist estimator underwriter adjuster assessor appraiser conveyancer
mediator
caseworker headteacher headmaster headmistress dean provost registrar bursar warden ranger gamekeeper shepherd farrier
jockey lifeguard umpire instructor plumber-electrician biochemist neuroscientist geneticist immunologist ops
copyeditor subeditor cpa emt rn lpn cna stagehand stage-manager barkeep busker conservator chaplain celebrant
undertaker embalmer
sexton porter mgr typesetter physiotherapist coder caregiver saleswoman salesperson merchandiser cashier senator
nun politician councilor deckhand roadie docent headhunter strategist forester driller rigger roughneck dispatcher
bodyworker piercer esthetician sonographer vp svp evp qa dba fundraiser organizer organiser activist lobbyist geographer
gunsmith longshoreman stevedore docker brewmaster mortician astrologer linesman navigator cartographer comedian juggler
undergrad postgrad groomsman ecologist crossing-guard lunch-lady teaching-assistant social-worker youth-worker
electronics-tech noc helpdesk`;

/** Nouns that follow "at" or "in" and are no places. */
export const noPlaces = `
queue line lineup checkout aisle corridor hallway stairwell lift elevator stairs road rain process nick work home
lunch dinner breakfast noon night midnight dawn dusk once last least first all best worst times time random present
end start beginning moment weekend morning afternoon evening day week month year hour minute while way middle future
past meantime rush hurry mood touch love trouble person case fact general total particular bed tears charge need need
shape front back detail advance passing common spring summer autumn fall winter school church university uni college
hospital person years weeks days months minutes hours seconds january february march april may june july august
september october november december english german french spanish italian pain age aged least about around peace
public private phone line rain snow sun cold dark heat same other whole usual price rate risk odds stake hand heart
issue order turn return favour favor it this that them us me him her you which what who whom job jobs internet
computer laptop news face door kitchen garden house flat`;

export const kin = `
sister brother mother father mom mum dad cousin aunt auntie uncle niece nephew daughter son wife husband partner
boyfriend girlfriend fiance fiancee
grandma grandpa gran granny grandmother grandfather nan friend friends mate buddy pal colleague colleagues coworker
coworkers boss neighbour
neighbours neighbor neighbors roommate flatmate housemate roomie sister-in-law brother-in-law mother-in-law
father-in-law ex teammate teammates
classmate classmates kid kids child baby twin twins godson goddaughter landlord landlady intern manager lawyer
doctor dentist teacher
trainer coach tutor accountant therapist guy lady girl boy man woman bloke chap dude folks people team-mate supervisor
mentor mentee advisor
student apprentice assistant client customer contact recruiter colleague kiddo kiddos bestie madam
grandchildren grandchild grandbabies great-nephew great-niece great-grandson granddad hubs hubby wifey sis bro
cuz coz gf bf bff missus fella lad lads lass in-laws inlaws stepmum stepmom stepdad stepson stepdaughter stepsister
stepbrother grandson granddaughter grandkid grandkids nephews nieces cousins son-in-law
daughter-in-law stepfather stepmother godmother godfather half-brother half-sister great-aunt great-uncle nanna
foster-son
foster-daughter goddad godchild ex-husband ex-wife ex-boyfriend ex-girlfriend`;

export const callings =
	'mum mom mama mummy mam ma dad papa daddy pops grandma grandpa granny gran nan nana auntie aunty granddad ' +
	'grandad';

export const titles =
	'mr mrs ms miss dr doctor prof professor canon councillor sir dame lady lord rev father sister ' +
	'brother uncle aunt auntie aunty granny ' +
	'fr sr revd mgr chief alhaji alhaja hajia sheikh swami shri sri senor senora signor signora bishop archbishop ' +
	'archdeacon deacon sensei constable inspector colonel sergeant justice monsieur madame mme mlle frau herr ' +
	'cousin coach pastor reverend rabbi judge captain officer principal nurse imam vicar';

/** Words that begin a sentence with a capital, follow "the", or are firms and things: no people. */
export const plain = `
a an the this that these those some any many most all both each every no none one two three four five six seven eight
nine ten i im ive id ill me my mine we us our you your he him his she her hers it its they them their who whom whose
what which when where why how there here then and or but so because if unless until till while although though as
since after before during for from with without within about above below at by in into of off on onto out over past
through to toward under up upon via not never ever always often sometimes usually again also too still yet just only
even really quite very pretty rather almost maybe perhaps probably apparently allegedly finally eventually suddenly
today yesterday tomorrow tonight now later soon early late last next first second third great good bad nice lovely
awful terrible long short big small little old new young busy quiet lazy slow quick fast hot cold warm wet dry happy
sad tired sick ill fine okay ok yes no yeah yep nope well oh ah um uh hey hi hello bye santa thanks thx ty ta cheers
hallelujah phew ugh argh gutted chuffed knackered shame pity sorry please wow lol haha omg btw fyi irl asap tbh imo
rsvp eod eta ooo wfh pto diy tba re note notes reminder todo idea plan plans monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december christmas easter
diwali halloween thanksgiving ramadan eid hanukkah new-year english german french spanish italian portuguese arabic
mandarin cantonese russian ukrainian polish dutch swedish danish norwegian finnish greek turkish hebrew hindi urdu
bengali tamil punjabi swahili japanese korean chinese vietnamese thai czech hungarian romanian welsh irish gaelic
scottish catalan latin farsi persian asl british american swiss work job jobs office team boss manager landlord
landlady client customer recruiter company startup bank insurance tax taxes rent money bill bills interview interviews
screen resume cv portfolio application offer offers contract deadline project release sprint standup meeting meetings
call calls zoom email emails mail text texts lunch dinner breakfast brunch coffee drinks beers beer wine walk hike run
gym party wedding funeral birthday bday b-day anniversary trip flight train bus car bike traffic weather rain snow sun
storm power internet wifi server laptop phone kids kid child children baby boys girls boy girl mum mom dad mother
father wife husband sister brother cousin uncle aunt auntie grandma grandpa neighbour neighbours neighbor neighbors
friend friends everyone everybody someone somebody anyone anybody nobody people folks guys half had met saw ran got
went came gave took made did was were been said told asked called rang phoned texted emailed visited helped lent
borrowed owe owed promised sent brought bought cooked baked fixed fed watched walked drove picked dropped collected
spent grabbed caught bumped hung chatted talked spoke popped stopped played watched joined returned paid forgot
remember remind dreamt dreamed hope wish want need should would could must might can will may shall do does don't
didn't let let's having seeing meeting going getting getting thinking trying waiting looking feeling still sent shared
wrote read reviewed covered introduced intro introduced hosted taught showed set sorted tidied moved carried mended
looks seems apparently turns guess think heard hear saw found lost left won missed skipped cancelled canceled
postponed booked ordered morning afternoon evening night day week weekend month year hour hours minute minutes dear
poor drunk random funny crazy weird honestly nothing something everything anything school church choir club class
course lesson lessons practice rehearsal training game match concert gig school fair meet-up meetup conference talk
talks panel demo workshop hackathon dentist doctor vet hospital pharmacy supermarket shop governors' choir's pta hoa
mp nhs dmv irs usps ups fedex god jesus christ lord heaven hell luck fingers cat cats dog dogs bless kudos props hats
shoutout gratitude credit iou equity skiing hiking climbing tennis yoga swimming drinking eating running walking got
gotten quick quiet slept woke felt sat stood stayed`;
