// Common nouns, adjectives and adverbs of English, in the singular: words that are no names of people, though nothing
// else is known of them.
export const commons = `
ability access accident account act action activity actor ad addition address adult advantage adventure affair age
agency agreement aid air airport
alarm album alcohol alley allotment amount analysis angel anger angle animal ankle answer apartment app apple
approach april area argument arm army art
article ash aspect assignment assist atmosphere attack attempt attention attic attitude auction audience autoclave
award baby back background backpack
bag balance balcony ball balloon banana band bank bar barbecue barn base basement basket bath bathroom battery
battle beach bean bear beard beast beat beauty bed
bedroom bee beef beer beginning behaviour belief bell belt bench benefit berry bet bike bill bird birth birthday
biscuit bit bite blanket block blog blood board boat body
boiler bone bonus book boot border boss bottle bottom bowl box boy brain brake branch bread break breakfast breath
brick bridge brother brush bubble bucket budget bug
building bulb bump bunch bus bush business butter button cabin cabinet cable cafe cake calendar call camera camp
campus can cancer candle candy canteen cap capital
car card care career carpet carriage carrot cart case cash castle cat cause ceiling celebration cell cello century
cereal chain chair challenge chance change chapter character
charge charity chart chat check cheese chef cherry chess chest chicken chief child chip chocolate choice choir
christmas church cinema circle city class
classroom clay clerk client climate clinic clock closet cloth cloud club clue coach coal coast coat code coffee coin
cold college colour column comedy comfort
comment committee community company comparison competition complaint computer concept concern concert condition
conference confidence conflict confusion congress connection
consent content contest context contract control conversation cook cookie copy corn corner cost cottage couch cough
council country county couple courage course court
cousin cover cow crack craft crash cream credit crew crib crime crisis crowd cry culture cup cupboard curtain curve
customer cycle dad damage damp dance danger dark data date
daughter day deadline deal death debate debt decision deck degree delay delivery demand dentist department deposit
depth desert design desk detail device diary
diet difference difficulty dinner direction dirt disaster discipline discount discussion disease dish disk distance
district doctor document dog door doubt draft drama
drawer drawing dream dress drill drink drive driver drop drug drum duck dust duty ear earth ease east edge editor
education effect effort egg election electricity
elevator email emergency emotion employee employer end energy engine engineer entrance entry environment error essay
estate evening event evidence exam example exchange
excitement excuse exercise exhibition exit expense experience expert explanation extent eye face fact factory
failure fair faith fall family fan farm farmer fashion
father fault favour fear feature fee feedback feeling female fence ferry festival field fight figure file film
finance finger finish fire fish flat flight floor
flower flu focus folder food foot football force forest fork form fortune foundation frame freedom freezer fridge
friend front fruit fuel fun function funeral furniture future
gallery game gap garage garden gas gate gear gene gift girl glass glove goal goat god gold golf government grade
grain grammar grand grant grass ground group growth guard guess
guest guidance guide guitar gum gutter guy gym habit hair half hall hammer hand handle harbour hardware hat head
headache health heart heat heating hedge height hell help
hen hero highlight hill hint history hive hobby hole holiday home homework honey hook hoop hope horror horse
hospital host hotel hour house household housing human humour
hurry husband ice idea ideal illness image impact importance impression improvement incident income increase
industry influence information injury ink insect inside
insurance intention interaction interest internet interview introduction invite iron island issue item jacket jam
jar jazz job joint joke journey joy judge juice jump junior jury
justice keep key keyboard kick kid kind king kiss kitchen knee knife knowledge lab label labour lack ladder lady
lake lamp land landlord landscape language laptop law lawn lawyer layer
lead leader leaf league leak leather leave lecture leg length lesson letter level library licence lid lie life lift
light limit line link lip list listen literature
living loan location lock log logic loss lot love luck lunch machine magazine mail mall man management manager
manner map march mark market marriage match mate material math
matter meal meaning measure meat media medicine member memory mention menu mess message metal method middle midnight
mile milk mind mine minimum minor minute mirror miss mistake mix
mixture model moment money month mood moon morning mortgage mother motor mountain mouse mouth move movie mower mud
muscle museum music nail name nation nature neck need neighbour nerve network
news newspaper night noise north nose note nothing notice novel number nurse object occasion offer office officer
oil onion opening opinion option orange order organization
other outcome outside oven owner pace pack package page pain paint painting pair pan panel paper parade parcel
parent park parking part partner party pass passage passenger passion past
paste patch path patience patient pattern pause pay payment peace peak pen pencil penny pension people pepper
percentage performance period permission permit person perspective phase
philosophy phone photo phrase piano pick picture pie piece pile pin pint pipe pitch pizza place plan plane plant
plaster plastic plate platform play player plaza pleasure plot
plumber pocket poem poet poetry point police policy pool pop population porch position possession possibility post
pot potato power practice prescription presence present
president press pressure price pride priest principle print printer priority prize problem procedure process product
profession professor profit program progress project promise proof property
proposal protection protest pub purpose push quality quantity quarter queen question queue quiet quit quote rabbit
race racket radio rail rain raise range rate ratio reach reaction
reader reality reason receipt recipe record recording recovery reference reflection refrigerator region relation
relationship relative release relief remote rent repair
repeat replacement reply report request rescue research reserve resident resolution resort resource response rest
restaurant result return reveal revenue review revolution reward ride ring rise
risk river road rock role roof room root rope round route routine row rule run rush safety sail salad salary sale
salt sample sand sandwich satisfaction sauce sausage save scale scene schedule
scheme school science scissors score scratch screen screw script sea search season seat second secret secretary
section security seed self sense sentence series
serve service session set setting sex shade shadow shame shape share shed sheep sheet shelf shell shelter shift ship
shirt shock shoe shop shot shoulder show shower side sign signal
silver simple singer sink sir sister site situation size skill skin skirt sky sleep slice slide slip slot smell
smile smoke snow soap society sock sofa software soil solution song sort sound soup
source south space spare speaker speech speed spell spend spice spirit split sponge spoon sport spot spray spread
spring square staff stage stair stall stamp stand standard star start
state statement station status stay steak steam steel step stick stock stomach stone stop storage store storm story
strain stranger strategy street strength stress stretch strike string
strip stroke structure struggle student studio study stuff style subject success sugar suit summer sun supermarket
support surface surgery surprise survey sweet swim swimming
switch sympathy system table tackle tale talk tank tap task taste tax taxi tea teacher team tear technology
telephone television temperature tennis tent term test text thanks theatre theme
theory thing thought throat ticket tie time tip tissue title toast today toe toilet tomato tone tongue tool tooth
top topic total touch tour tourist towel tower town toy track trade
tradition traffic trail train trainer training transition transport trash travel treat tree trial trick trip trouble
truck trust truth try tube tune turn twist type uncle union unit
university use user vacation value van variation variety vegetable vehicle version victory video view village virus
visit visitor voice volume vote wait walk wall war wash waste watch
water wave way weakness wealth weather web wedding week weekend weight west wheel while whole wife win wind window
wine wing winner winter wire wish witness woman wonder wood word work worker
workshop world worry writer writing wrong yard year youth zone
able afraid alive alone amazing annoying available awake aware awesome bad bare basic beautiful bloody boring brave
brief bright brilliant broke broken brutal busy calm careful cheap
clean clear clever close cold comfy cool crazy cruel curious cute dead deaf dear deep delighted different difficult
dirty dizzy dodgy dry dumb eager early easy empty enormous entire
equal excellent excited exhausted expensive extra famous fast fat final fine firm flat foreign formal former fresh
full funny gentle glad golden gorgeous grand great green grey grim guilty
handy happy hard healthy heavy helpful honest horrible huge hungry ill impossible impressive incredible jealous kind
knackered large late lazy light little live local lonely loose lost loud lovely low lucky
mad magnificent main major massive mean medical mental messy mild minor miserable mixed modern moody narrow nasty
nervous new nice noisy normal obvious odd official okay old open ordinary
outstanding overdue own pale patient perfect pleasant polite poor popular posh possible pregnant pretty private
proper proud public pure quick rare raw ready real recent red regular relaxed reliable
rich ridiculous right rotten rough royal rude sad safe same scary secret senior serious severe sharp shattered shiny
short shy sick silent silly similar single skinny slim slow smart smooth soft solid
sore sorry special spicy square stale steep sticky stiff straight strange strict strong stubborn stupid sudden
superb sure sweet swamped tall tasty temporary terrible terrific thick thin thirsty
tight tiny tired total tough tricky true typical ugly unable unfair unhappy unusual upset urban urgent useful
useless usual vague valuable various vast violent wanted warm weak weird wet wicked wide wild wise wonderful
wooden worse worth yellow young
abroad absolutely actually ages afterwards ahead alike almost altogether anyhow apart aside awfully badly barely
briefly carefully clearly completely constantly currently daily definitely deliberately
directly downstairs easily elsewhere entirely equally especially everywhere exactly extremely fairly forever
fortunately forward frequently fully generally gently gladly gradually hardly hence
honestly hopefully immediately indeed indoors instead lately later less likely literally loads lots maybe meanwhile
merely mostly nearby nearly neither nicely normally nowadays nowhere obviously
occasionally often once otherwise outdoors overnight partly perfectly perhaps please plenty possibly presumably
previously properly purely quickly quietly rarely rather recently
regularly sadly secretly seldom seriously shortly sideways simply slightly slowly someday somehow sometime sometimes
somewhere soon specifically strongly suddenly surely terribly thoroughly together totally truly
twice unfortunately upstairs usually utterly whenever wherever
christ fed stat conf admin repo server laptop bug patch commit branch deploy script kernel driver docs api cli gpu
cpu disk raid backup backups email wifi router cable switch socket
mince scones scone flapjack flapjacks brownies cupcakes
samosas dumplings casserole lasagne quiche chutney marmalade gravy
crumble custard pudding trifle stew broth pierogi perogies pie pies tart tarts jelly jars eggs veg spuds tatties
haircut facial massage manicure pedicure checkup check-up jab vaccination xray stocktake inventory blowdry highlights
bsd linux debian vim emacs git nginx docker python rust java perl sql`;
