// First names of many countries, in lower case and without accents: what tells a person from a place or a firm, and a
// person written without a capital from a word. Not complete, and need not be: a capital and a frame without it.

/** Those from A to K. */
export const firstNames = `
aaliyah aaron abbie abby abdul abdullah abel abena abigail abraham abram achim ada adaeze adalbert adam addison adela
adelaide adele adelheid adelina adeline adem adil adina aditi aditya adnan adolfo adrian adriana adrien adwoa aelita
afua agata agatha agathe agnes agneta agnieszka agostino ahmad ahmed ahsan aidan aiko aileen aimee aine aisha aisling
aislinn aiyana ajay ajit akash akbar akemi aki akiko akira akosua akua alain alana alasdair alastair alba albane albert
alberta alberto albin alda aldo alec alejandra alejandro aleksander aleksandra alena alessandra alessandro alessia alex
alexa alexander alexandra alexandre alexia alexis alfie alfons alfonso alfred alfredo algernon ali alia alice alicia
alina aline alisha alison alistair aliyah allan allegra allison alma alois alon aloysius alphonse altan alva alvaro
alvin alwin alwine alyssa amadou amaia amaka amal amanda amandine amani amar amara amaury amaya amber ambrose amelia
amelie amer ami amin amina aminata amir amira amit amol amos amrit amy ana anais anand ananya anastasia anatole anaya
anders andras andre andrea andreas andrei andrej andres andrew andrzej andy aneesa aneta anette aneurin angela angelica
angelika angelina angelo angie angus anh anika anil anisa anish anita anja anjali anjana anjum anke ankit ann
ann-christin ann-kathrin anna anna-lena anna-maria annabel annabelle annalena anne anne-claire anne-laure anne-marie
anne-sophie annegret anneke annelies anneliese annemarie annett annette annick annie annika annina anouk ansel anselm
anthea anthony antje antoine antoinette anton antonella antonia antonin antonio antti anuj anusha anwar anya aoi aoife
apolline arabella aram arash archibald archie ari aria ariadne ariana ariane arianna ariel aristide arjan arjun arlene
arlo armand armando armelle armin arnaud arnav arndt arne arno arnold arron arsene arta artem arthur artie arturo arun
arvid arya asami asger asha asher ashish ashleigh ashley ashlyn ashok asif aske aslan astou astrid atif atilla atsuko
attila aubin aubrey aude auden audra audrey august augusta augustin augustine aurelia aurelie aurelien aurelius aurora
austen austin ava avery avi axel ayaan ayako ayana ayesha ayla aylin aymeric ayse ayumi azadeh aziz azra babak babette
bahar balazs balint baptiste barb barbara barnaby barney barry bart bartek barthelemy bartholomew bashir basma basti
bastian bastien bathsheba bea beat beata beate beatrice beatrix beatriz beau becca becky bekah bela belen belinda ben
benedict benedicta benedikt benita benito benjamin benji benjy benno benny benoit beppe berenice berenike berit
bernadette bernard bernardo bernat bernd berndt bernhard bernie bert bertha bertie bertram bertrand bess bessie beth
bethan bethany betsy bettie bettina betty bev beverley beverly bhavna bianca bijan bilal bilge billie billy billy-bob
birgit birgitte birte bjarke bjarne bjorn blaise blanca blanche blandine blaz blerim bob bobbie bobby bobby-joe bodo
bogdan bojan boniface bonnie boris borja bosse boyd brad braden bradley brady brandi brandon branka branko breda brenda
brendan brenden brenna brent bret brett brian brianna brianne brice bridget brigid brigitta brigitte brita britney
britt britta brittany bronagh bronwen bronwyn bruce bruna bruno bryan bryce bryony bryson burak burkhard byron caden
cain caitlin caitlyn caleb caleigh callie callum calum calvin cameron camila camilla camille camilo candace candice
caoimhe cara cari carina carissa carl carla carlene carlie carlo carlos carlotta carly carlyn carmel carmela carmelo
carmen carol carol-ann carola carole carolin carolina caroline carolyn carrie carsten casey casimir caspar caspian cass
cassandra cassidy cassie cassius catalina catarina caterina cath cathal catharina catherine cathrin cathy catia catrin
catriona cecil cecile cecilia cecily cedric cedrik cees celeste celestine celia celina celine cem cemal cengiz cerys
cesar cesare chad chaim chanda chandler chandra chanel chanelle chantal chantelle charis charlene charles charley
charlie charlize charlott charlotta charlotte charmaine chas chastity chaya chelsea chen cherie cherise cheryl chester
chet chiamaka chiara chidi chika chike chinedu chinwe chioma chiyo chiyoko chloe chris chrissie chrissy christa
christel christelle christer christi christiane christianne christin christina christine christof christoph christophe
christopher christy chuck chukwu chunhua cian ciara ciaran cilla cillian cindy clair claire clara clare clarence
clarice clarissa clark claude claudette claudia claudine claudio claudius claus clem clemence clemens clement
clementina clementine cleo cleon clifford clifton clint clinton clive clodagh clotilde clovis clyde cody colby coleen
colette colin colleen colm colton conall conan concetta connie connor conny conor conrad constance constantin
constantine consuelo cora coralie cordelia cordula corentin coretta corey corina corinna corinne cormac cornelia
cornelis cornelius cory cosima costas courtney craig cressida crispin cristian cristina cristobal csaba curt curtis
cynthia cyprian cyril cyrille cyrus daan dafydd dagmar dagny dahlia daiana daichi daiki daisuke dakota dalia dalila
dalton damaris damian damien damon dan dana dani danica daniel daniela daniele danielle daniil danijel danika danilo
danna danni danny dante danuta daphne dara darcey darcie darcy dareen daria darian dario darius dariusz darla darlene
darnell darragh darrell darren darrin darryl darwin darya daryl dashiell dave davey davian david davide davina davy
dawid dawit dax dayna deandre deann deanna deanne dearbhla deb debbie debby debora deborah debra declan deena deepa
deepak deidre deirdre deja delia delilah della delores deloris delphin delphine delroy demba demetrius demi dena denis
denisa denise denisha deniz dennis denny denzel derek derick dermot derrick deshawn desiree desmond despina detlef
detlev devi devin devon dewey dewi deyanira dhruv diallo diana diane dianna dianne diarmuid dick didier diego dieter
dietmar dietrich dieudonne dikembe dilara dilip dilys dimitar dimitra dimitri dimitrios dina dinah dinesh dino dion
dionne dipak dirk ditte divya diya djamila django dmitri dmitriy dmitry dodie dolores domenic domenico dominic dominik
dominika dominique donal donald donatella donato donell donna donny donovan donte dora doreen dorian dorin dorinda
doris dorit dorli dorota dorothea dorothee dorothy dory dottie doug dougal dougie douglas doyle dragan drazen drusilla
duane dudley dulce duncan dustin duygu dwayne dwight dylan eamon eamonn earnest eartha ebba eben ebony ebru eckart
eckhard ed eda edda eddie eddy edgar edie edina edith edmond edmund edna edouard eduard eduardo edvard edward edwin
edwina edyta efe effie efrain efua egbert egon ehsan eike eiko eileen eilert eilidh eimear einar eirik eirin eitan
ekaterina ekin ela elaina elaine elazar elba eleanor eleanora eleanore eleftheria elena eleni eleonora elettra elfi
elfriede eli elia eliana elias elif elijah elin elina eline elio eliot elisa elisabeth elisabetta elise elisha eliza
elizabeth elke elkie ella elle ellen ellie elliot elliott ellis elly elmar elmer elodie eloise elouan elsa elsbeth
elsie elspeth elton elva elvin elvira elvis elwood elyse ema emanuel emanuela emeka emelie emeline emer emerson emil
emile emilia emilie emilio emily emine emir emma emmanuel emmanuela emmanuelle emmeline emmett emmy emre enda ender
endre engelbert enid enide enora enric enrico enrique enzo eoghan eoin ephraim erasmus erdem eren erhan eriberto eric
erica erich ericka erik erika erin ermintrude erna ernest ernestine ernesto ernst ernst-august errol ervin erwan erwin
esben esma esme esmeralda espen esperanza esra esteban estefania estelle esther eteri ethan ethel etienne etta euan
eugen eugene eugenia eugenie eulalia eunice eusebio eustace eva eva-maria eva-marie evan evangeline eve evelin evelina
eveline evelyn evelyne everett everly evgeny evi evie ewa ewald ewan ewart ezekiel ezgi ezra fabia fabian fabiana
fabien fabienne fabio fabiola fabrice fabrizio fadi fahad faheem faisal faiza falk fanny farah fareed farhad farid
farida faris farouk farrah fatema fatemeh fatima fatimah fatma fatou faustine fausto faye fayza feargal federica
federico fedor felicia felicien felicitas felicity felipe felix femi fenella ferdi ferdinand ferenc fergal fergus
fernand fernanda fernando feyza fiete filip filipa filippa filippo findlay finlay finley finnian finola fintan fiona
fionn fiorella fitzgerald flavia flavio fleur flo flora florence florent florentina florian floriane florin floris
floyd folake folasade folke frances francesca francesco francine francis francisca francisco franck franco francois
francoise frank franka frankie franklin fransisca franz franz-josef franzi franziska fraser frauke fred freda freddie
freddy frederic frederica frederick frederik frederique fredrik freek freya frida frieda frieder friederike friedhelm
friedrich fritz fritzi frode fumiko fynn gabe gabi gabor gabriel gabriela gabriele gabriella gabrielle gaby gael gaelle
gaetan gail galen galia galina garance gareth garret garrett garrick gary gaspard gaston gaurav gauthier gavin gavriel
gayle gaynor gearoid geert geir gemma gena genaro genevieve genia genoveva geoff geoffrey geoffroy geordie georg george
georges georgette georgia georgiana georgie georgina georgios geraint gerald geraldo gerard gerardo gerd gerda gerhard
gerlinde germain germaine gero gerold gerolf gerrit gerry gershom gert gertie gertrud gertrude gethin ghassan gheorghe
ghislaine giacomo giada giampaolo gianluca gianmarco gianna gianni gideon gigi gilbert gilberto gilda gillaume gilles
gilly gina ginette ginny gino gintaras giorgia giorgio giorgos giovanna giovanni gisela gisele giselher giselle gitte
giulia giuliana giuliano giulio giuseppe giuseppina gladstone gladys glen glenda glenn glenys gloria glynis glynn
godfrey godric godwin golda goncalo gonzalo goran gordon gosia gottfried gotthard grady graeme graham grainne grazia
graziella grazyna greer greg gregg gregoire gregor gregorio gregory greta gretchen grete gretel griet griffin griffith
grigor griselda gro guadalupe guadeloupe gualtiero gudrun gudula guenevere guenter guenther guido guilherme guillaume
guillem guillermo gulnara gulsen gunda gunnar gunter gunther guntram gurpreet gus gustaf gustav gustave gustavo gwen
gwenael gwenda gwendolen gwendoline gwendolyn gwilym gwyn gwyneth gwynne gyorgy habib hadi hadley hafsa haidar hailey
hajo hakan hal haley halim halima halina halle hamed hamid hamish hamza hana hanan hanife hank hanna hannah hanne
hannele hannelore hannes hanno hans hans-dieter hans-georg hans-jurgen hans-peter hans-ulrich hansi hansjorg hansjurg
hansruedi hansueli harald hari harlan harley harlow harmon haroon harpreet harriet harris harrison harry hartley
hartmut haruka haruki haruto harvey hasan hassan hatice hattie haydee hayden haydn hayley heba heber hector hedda
hedwig hedy heidi heike heikki heiko heilwig heiner heinrich heinz heinz-peter helen helena helene helga helge heli
hella helmi helmut helmuth heloise hemant hendrik henk hennes henni henning henny henri henrietta henriette henrik
henrike henrique henry henryk herbert herbie heribert herman hermann herminia hermione hernan herschel herta herve
hester hettie hetty hiba hideo hilaire hilal hilary hilda hilde hildegard hiltrud hinrich hiro hiroko hiroshi hiroto
hisham hitomi hjalmar holger hollie homer hong honora honorine horace horatio horst hortense hortensia houda howard
howie hubert hubertus huda hugh hughie hugo humberto humphrey husain hussain hussein huw hyacinth hye hyun iago iain
ian ianthe ibolya ibrahim ibtisam ichiro ida idalia idris iesha ifan ifeoma ignacio ignacy ignatius ignaz igor
ikechukwu iker ikram ilan ilana ilaria ilario ildiko ilias ilja ilka ilona ilse ilyas imaan iman imane imani imelda
immanuel imogen imran imre ina inaya indira ines inez inga inge ingeborg ingmar ingo ingolf ingrid inigo inka inken
innes ioan ioana iolanda iolo ione iphigenia ira irena irene irfan irina irma irmela irmgard irving irwin isa isaac
isabeau isabel isabella isabelle isadora isaiah isaias isha ishaan ishani isidor isidora isidro isis isla ismael ismail
ismene isobel isolde isra istvan itai itziar ivan ivana ivanka ivar ivica ivo ivonne iwan iwona izaak izabel izabela
izzy jaap jace jacek jacinta jack jackie jackson jacky jaclyn jacob jacoba jacqueline jacquelyn jacques jacqui jada
jade jaden jadwiga jae jaeger jael jafar jago jagoda jai jaiden jaime jaimie jake jakob jakub jaleh jalen jamaal jamal
jamar jamel james jameson jamey jamie jamila jamison jan jana jancis jane janek janelle janet janett janette janice
janie janika janina janine janis jann janna janne jannik jannis janos janosch jared jarek jarmila jarrett jarrod jarvis
jasleen jasmin jasmina jasmine jasna jason jasper jaspreet javed javi javier jawad jay jaya jayce jaycee jayden jayla
jaylen jayne jayson jazmin jean jean-baptiste jean-claude jean-francois jean-jacques jean-marc jean-michel jean-paul
jean-philippe jean-sebastien jean-yves jeanette jeanie jeanine jeanne jeannette jeannie jed jedidiah jeff jefferson
jeffery jeffrey jelena jelle jemima jemma jen jena jenn jenna jenni jennie jennifer jenny jens jerald jeremiah jeremias
jeremie jeremy jeri jermaine jerome jerri jerrod jerry jerzy jesper jess jesse jessica jessie jesus jethro jette jill
jillian jim jimena jimmie jimmy jin jiri jitendra jitka jo jo-ann joachim joan joana joanie joann joanna joanne joao
joaquim joaquin jocasta jocelyn jocelyne jochem jochen jodi jodie jody joe joel joelle joerg joey johan johann johanna
johanne johannes john johnathan johnathon johnnie johnny johnson jolanda jolanta jolene jolie jomo jon jonah jonas
jonathan jonathon joni jonna jonny jonty joos joost jordan jordana jordi jorg jorge jorgen joris jorun joscha jose
joseba josef josefa josefina josefine joseline joselyn josep joseph josepha josephine josephus josette josh joshua
josiah josiane josie josip jost jotham jourdan jovan jozef juan juan-carlos juana juanita jude judi judit judith judson
judy jules julia julian juliana juliane juliann julianna julianne julie julien juliet julieta julietta juliette julio
julius jun juna junia junko jurg jurgen jurgita juri jussi justin justina justine justus justyna juta jutta juwan jytte
kaan kacper kadeem kadri kai kailey kaisa kaitlin kaitlyn kaito kaja kajetan kala kaleb kali kalina kaliyah kalle
kallum kalpana kamal kamala kamau kamil kamila kamilla kamla kamran kanye kaori kara kareem karel karen karey kari
karim karima karin karina karl karl-heinz karla karlheinz karlo karol karolin karolina karoline karsten karyn kasey
kasia kasimir kaspar kasper kassandra kassie kat katalin katarina katarzyna kate kateri katerina kateryna kath
katharina katharine katherina katherine kathi kathleen kathrin kathrine kathryn kathy kati katia katie katinka katja
katrin katrina katrine katy kavita kay kaya kaye kayla kaylee kayleigh kayode kazimierz kazimir kazuki kazuo keanu
keegan keeley keely kees kehinde keiko keir keira keisha keita keith kelechi kelley kelly kelsey kelsie kelvin kemal
ken kenan kendall kendra kendrick kenji kenna kennedy kenneth kenny kent kentaro kenyatta kerem kerim kerri kerry
kerstin kester kevin khadija khadijah khaled khalid khalil khalilah khloe kiana kiera kieran kieron kiersten kika kiki
kilian kim kimber kimberly kimiko kinga kingsley kip kira kiran kirill kirk kirsi kirsten kirsti kirstie kirstin kirsty
kishore kitty kjell kjersti klara klarissa klarisse klaudia klaus klaus-dieter klaus-peter klemens knud knut koen kofi
kojo konrad konstantin konstanze kora korbin korbinian korey kornelia kostas kourtney kris krish krishna krista kristal
kristen kristi kristian kristiane kristie kristiina kristin kristina kristine kristof kristofer kristy krisztina
krystal krystle krzysztof kuba kumar kunal kunigunde kurt kwabena kwadwo kwaku kwame kwasi kyla kylan kyle kylie kyra
kyrie
`;
