// First names of many countries, in lower case and without accents: what tells a person from a place or a firm, and a
// person written without a capital from a word. Not complete, and need not be: a capital and a frame without it.
export const firstNames = `
abena adaeze adelina adeline adwoa agneta ahsan aine ajit akosua alasdair alba alda aldo alena alfonso alon altan alva
alwin amadou amaka amar amaya amer amos anaya andras aneta aneurin anjali annalena anneke anneliese annemarie annett
annick annina ansel antti anwar aoi ariane armando armelle arnav arndt arno arta artem asami asger aske atif atilla
attila aurelia aurora ayana aylin ayumi azadeh babak bahar balazs balint barnaby bashir basma basti bastian bastien
beatriz beppe berenice berit bernat bertha bhavna bilge birgit birgitte birte bjarne blaise blaz bodo bojan borja
bosse branka branko brice brigid brita bronagh bronwen burak cara carlotta carmela caspar cassius catalina cathal
cemal cengiz cerys cesar chanel chinedu chioma chiyoko chunhua cian ciara claudine clementine clotilde colette
concetta coralie corentin corinna cormac cornelius cristian cristobal csaba cyrille dagny daichi daiki danica daniil
danuta dareen darnell darragh darya davina dawid dawit dearbhla delroy deniz desiree despina devi dhruv diarmuid
dieudonne dilara dimitra dimitrios dinah dominika dorian dorit dorota dragan drazen duygu dwayne ebba ebru eda edda
efe eilidh eimear einar eirik ekin elazar eleonora elfi elina eline elke ellie elodie elsie ema emanuel emanuela emer
emmanuela emmett emmy enda endre enid eoghan eoin erdem erhan erna ernesto ervin esben esperanza esra estefania etta
eugen eva-maria evelin evelina evi ezgi fabiana fabrizio faisal faiza farida farouk faustine feargal felicitas ferdi
ferenc fergal feyza filippo finley finnian fionn florentina folke franck frauke freda freya frida frieder friederike
fritzi gabor garance gaspard gaurav gavriel geir genevieve geraint gerda gerlinde gero gert gertrud gethin ghislaine
gianni giselle gitte giulio goran grainne grigor guadalupe gudrun gulsen gunnar gwendolyn gwyneth habib hafsa hajo
halima halina halle hamza hanife hank hanne hannele hans-peter hartmut hasan heba hedda hedwig heikki heiner helge
heli hella helmi henny henrietta henriette hermione herta hilde hildegard hiroko hiroto hisham hollie horace hortense
huda huw hye ibtisam idris ifan ignatius ikechukwu ilana ildiko ilja ilka ilona iman imani imre ina indira ingmar
ingolf inka ioan iolanda ione irfan isa isaiah ismene isolde istvan itziar ivar ivica iwona izabela jacek jacinta
jackson jadwiga jael jafar jagoda jaleh jamila janek janika janis jannis jarek jarmila jasna javi jelle jenni jeremiah
jerzy jesper jette jiri joanie joaquim jocelyn jochem jody joey johnnie jolanta jonna joost jordi jorgen jorun
josefine josepha josiane jovan juana judit jules julieta jurg jurgita justus jutta jytte kaan kacper kadri kaisa kaja
kalle kamran kaori karel karlheinz karol karsten kasimir katalin kateryna kathi kathryn katinka kavita kazimierz
keeley keiko keir keira kelechi kelvin kemal kenan kerem kerim khadijah khaled kiki kim kimberly kinga kirill kirsi
kjersti klarissa klemens knud knut korbinian kornelia krista kristiina krisztina kuba kunal kwabena kwasi lachlan
ladislav lajos lalita lamine lara larry lasse laszlo latoya lavinia leander leandra leni leonhard leonora leontine
leszek leticia letizia levi lida lieselotte lilith lilo linnea lino liora lisbet liviu ljiljana llewellyn loic
loredana loreen lorelei loris lotta lowri luana lubna lucinda lucjan lucrezia luda ludmila lujain lukasz luzia lynne
maarten mabel maceo madeleine madhu madison maelle magnolia mahesh mahsa mailin makoto malala malin malina malou
mamadou manami mandla manel mansur manus marah marcelle marcellus mareike maren margareta margarete margarethe
marguerite marica marie-claire marieke marielle marietta marika marin marit marketa marla marloes marlon maronie
marten martijn maryse masako masha matej mats mattea matthijs mattia mauricio maxi maxwell mayara mechthild mehmed
mehtap meinhard melek melina melisa melita melvin meryem mette micah michiel michiko mihaela mikaela miki milana
mildred milos mimoun minna minoo mirco mireia mirella mirko miro miroslava mitsuko moana mohamad mohan mohsen momoko
monta morag moreno morwenna mounir muhammed mukesh munira murat muriel mustapha myrtle naima najib nalini nana nanami
nancy nandini naoko narges nasir natascha nathanael nava navin nazli neda neele nela nelia nellie nena nermin nesrin
nestor neville nicolai nicolette nikki niklaus nila nilufer nimrod nino niraj nirmala nives nobuko noelia nolan noreen
nuala nuray nwando oana obinna octavio oda odette odin odysseas ofelia oisin okan oksana olaide olamide oleksandr
olena olivera olwen olympe omer onno oonagh oriane oriol orlaith orlando ornella orsolya ortrud oskari osvaldo oswin
ottilie ottokar oumar ousmane ozan ozge ozgur paavo paddy padraig paige palle pamina parisa parminder pascual pauli
paulina pavol peadar penda perrine petar petr petri petros petya pim pinar pippa prabhu prem primrose prisca prithvi
quinn quirin rabia radha radka radmila rafa rafaela rafal raffaella ragnar ragnhild rahel rahim raimo rainer raisa
ralitsa rami ramiro ramzi rana rania ranjan rasmus ratna razia reem regis reiner reinhold remi remo remy renzo rhea
rhian rhoda rhona rhonda ricarda richa rieke rikke rinaldo risto rivka roald robbie rodolfo roel romina romy ronit
ronny rosalba rosanna rosaria roshan roshni rosina rouven rowan roya rubina ruediger rufus rukmini runa sabina sabri
saburo sadie safia sakina salah salim salvador sameera sami samina sanaa sanja sanne sante santiago sarai sarita
satomi satu saurabh savitri sayaka sebastien seda seema sefa seho sema semra senga senta serap serdar serkan severine
shabnam shahid shaila shamim shanice shaniqua shanti shaquille sharifa sheena shehnaz sherif shigeru shiro shivani
shoko shona shu shubham sibel sid siddharth siegrid siena sigi sigurd silas silja silvester simeon simran sina sinead
sini siri sissel sita siv sladjana slavko slawomir snezana solange solveig sonali soraya sota stanislav stanislaw
steffen steffi steinar stelios stina stine sujata sukhdeep sulaiman suleiman sumaya sunniva surya susann suse sushma
suzana svea sverre swantje swati sybille sylke sylwia symeon taavi tabea tabitha tadhg taha tahira taina taj takumi
talia talin tamar tamas tamika tansu tarek taro tarun tatsuya tayo teemu tegan temitope teo teodora tereza terje tessy
teun thaddeus thais thandi thandiwe thanh thao thekla theodora thiago thilo thirza thora thorben thore tian tilde
tilly timea timon timur tirza tita tiziana tjark tolga tollef tomi tomislav tomke tonje tora toralf tova traute trey
trinh tristram trond trude tuncay tunde tuomas tuva tycho tyrone ugo ulrika umut undine uri ursel ursi usman uta
vaclav valentino valerio valon vanda vanja varun vasiliki vedran veli venla verene verna vesna veva vibeke victorine
vidya viggo vijaya vilde vilma vinay vincenza viv vivek viviana vlad vlasta vojtech vreni vroni wafa walid wally wanja
warsan wenche wendelin wesley wibke wiebke wieslaw wilbur wilfred wilhelmina wilma wilson winifred winston wiola
witold wyn xenia yahya yaling yamina yana yanick yasmeen yasser yaw yazmin yesim yetunde yilmaz ying yoko yoon youness
yuka yukiko yulia yumi yunus yusra yuto yvain zahid zaid zakaria zaynab zdenek zdenka zelda zev zina zita zola zora
zsofia zuleika zunaira zuri zygmunt aaron abdul abel abigail abraham adam adele adelheid adem adina aditi aditya
adrian adriana adrien agata agathe agnes agnieszka ahmad ahmed aidan aiko aileen aimee aisha aisling ajay akira aki
akiko alain alana albert alberto aleksandra alejandra alejandro alessandra alessandro alessia alex alexa alexandra
alexandre alexander alexis alfie alfred alfredo ali alice alicia alina aline alison alistair allison alma alois alvaro
alyssa amaia amal amanda amara amelia amelie ami amina amir amira amit amy ana anais anastasia anders andre andrea
andreas andrei andres andrew andrzej andy angela angelica angelika angelo angie anh anika anil anita anja anke ann
anna annabel anne annelies annette annie annika anouk anthony antje antoine anton antonia antonio anya aoife arash
archie ariana arianna ariel arjun arlene armin arnaud arne arnold arthur arturo arun asha ashley ashok asif astrid
atsuko aude audrey august aurelie aurelien austin avery axel ayesha ayse aziz babette barbara barry bart bartek bea
beat beata beate beatrice beatrix becca becky bela ben benedict benedikt benjamin benji benoit bernadette bernard
bernd bernhard bert bertrand bess beth bettina betty bev beverly bianca bilal billy bjorn blanca bob bobby bogdan
boris brad brandon brenda brendan brian bridget brigitte britta bruce bruno bryan bryce caitlin caleb callum cameron
camila camille candice carina carl carla carlo carlos carmen carol carole carolin carolina caroline carolyn carrie
carsten casey cassandra cassie caterina catherine cathy catriona cecile cecilia cedric celeste celia celine cem chad
chantal charles charlie charlotte chen chelsea cheryl chiara chidi chiamaka chika chiyo chloe chris christa christel
christiane christina christine christof christoph christophe christopher chuck cillian cindy claire clara clare
clarissa clark claude claudia claudio claus clemens clement cleo clive cody colin colleen conor connie connor conrad
constance cora corina corinne cornelia cosima craig cristina curtis cynthia cyril daan dafydd dagmar daisuke damian
damien dan dana dani daniel daniela daniele danielle danny daphne dara daria dario darius darren dave david deb debbie
deborah debra declan deepa deepak deirdre delia delphine demi denis denise dennis derek desmond devon diana diane dick
didier diego dieter dilip dimitri dina dinesh dino dirk diya djamila dmitri dmitry dolores dominic dominik dominique
donald donna dora doreen doris dorothea dorothy doug douglas duncan dustin dylan eamon ed eddie edgar edith edmund
eduardo edward edwin efua eileen ekaterina elaine eleanor elena eleni elfriede elia eliana elias elif elijah elin elio
elisa elisabeth elise elizabeth ella elle ellen elliot elliott eloise elsa elsbeth elvira emeka emil emilia emilie
emilio emily emine emir emma emmanuel emmanuelle emre ender enrico enrique enzo eric erica erich erik erika erin
ernest ernst erwin esma esme esteban estelle esther ethan etienne eugene eugenia eva evan eve evelyn evelyne ewa ewan
ezra fabian fabienne fabio fabrice fadi farah farid fatima fatma fatou federica federico felicia felicity felipe felix
ferdinand fergus fernando filip fiona flavia fleur flora florence florian florin floris frances francesca francesco
francine francis francisco franco francois francoise frank franka franz franziska fraser fred freddie frederic
frederick frederik frieda friedrich fritz gabe gabi gabriel gabriela gabriele gabriella gabrielle gaelle gareth gary
gavin geert gemma geoff geoffrey george georg georges georgia georgina gerald gerard gerd gerhard gerry gianluca
gianna gilbert gilles gina giorgio giovanna giovanni gisela giulia giuseppe gladys glen glenn gloria gordon grazyna
greg gregor gregory greta gretchen griet guido guillaume gunther gurpreet gus gustav gwen gwilym hadi hakan hamid
hamish hana hanna hannah hannelore hannes hans hansruedi harald hari harpreet harriet harry haruki haruto hassan
hatice hector heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik henk henning henri henrik
henry herbert hermann hideo hilary hilda hiroshi hitomi holger hong horst howard hubert hugh hugo hussein hyun ian
ibrahim ida ifeoma ignacio igor ikram ilaria ilse imane imogen imran ines inga inge ingrid inigo ioana irena irene
irina irma isaac isabel isabella isabelle isadora isla ismael ismail ivan ivana ivo jaap jace jack jackie jacob
jacqueline jacques jade jaime jake jakob jakub jamal james jamie jan jana jane janet janice janina janine jannik janos
jared jasleen jasmin jasmina jasmine jason jasper javier jay jayden jean jeanette jeanne jeff jeffrey jelena jen jenna
jennifer jenny jens jeremy jerome jerry jess jesse jessica jessie jesus jill jim jimena jimmy jin jitka jo joachim
joan joana joanna joanne joao joaquin jochen jodie joe joel joelle joerg johan johann johanna johannes john johnny
jolanda jon jonas jonathan jordan jorg jorge jose josef josefina josep joseph josephine josh joshua josie josip juan
juanita jude judith judy julia julian juliana julie julien juliette julio julius jun junko jurgen justin justine
justyna kai kaitlyn kamal kamil kamila kamla karen karim karin karina karl karla karolina kasia kaspar kat katarina
kate katerina katharina katherine kathleen kathrin kathy katia katie katja katrin kay kayla kazuki keisha keith kelly
ken kendra kenji kenneth kenny kerry kerstin kevin khadija khalid kieran kilian kiran kirsten kirsty kjell klara klaus
koen kofi kojo konrad kostas krish krishna kristen kristin kristina kristof krzysztof kumar kurt kwame kyle kylie
laila lakshmi lana larissa lars latisha laura laure laurel lauren laurence laurent laurie lawrence layla lea leah
leandro lee leif leila leilani lena lennart leo leon leona leonard leonardo leonie leroy leslie leyla liam lidia lien
liesbeth lila lili lilian liliana lilly lily lin lina linda lindsay lindsey linh linus lionel lisa lisbeth liselotte
liz lizzie lloyd lola lorena lorenz lorenzo loretta lori lorna lorraine lotte lottie lou louis louisa louise luc luca
lucas lucia lucian luciana lucie lucien lucy ludovic ludwig luigi luis luisa luka lukas luke lutz lydia lyn lynn
maaike mads maeve magali magda magdalena maggie magnus mahmoud mai maike maja malik malte mandy manfred manish manon
manuel manuela mara marc marcel marcella marcello marcelo marcin marco marcos marcus marek margaret margarita margaux
margit margot margrit maria mariam marian mariana marianne marie marija marijke marilyn marina mario marion marisa
marissa marius marjorie markus marko marlene marlies marta martha marthe martin martina marty marvin mary maryam
massimo mateo mateusz mathias mathilde mathieu mathis matilda matteo matthew matthias matthieu maud maura maureen
maurice mauro max maxime maximilian maya mayumi meera megan mehdi mehmet mei melanie melinda melissa mercedes meredith
mia michael michaela michal michel michele micheline michelle mick miguel mihai mikael mike mikko mila milan milena
miles milica milo mimi mina minh ming mira miranda mireille miriam mirjam miroslav mitch mitchell miyuki moira molly
mona monica monika monique morgan moritz moses muhammad mohamed mohammed mustafa myriam nadia nadine nadja naomi
nasrin nastya natalia natalie natasha nathalie nathan nathaniel navid neal ned neha neil nele nelly nelson nia niall
niamh nicholas nicki nico nicola nicolas nicole niels nigel nikhil nikita niklas niko nikola nikolai nikos nils nina
nisha noa noah noel noelle noemi nora norbert norma norman nour noor nuno nuria octavia odile okafor olaf ole oleg
olga oliver olivia olivier olof omar onur ophelia orla oscar oskar osman otto owen pablo paloma pam pamela paola paolo
parvati pascal pascale pat patricia patrick patrizia patryk paul paula paulette pauline paulo pavel pawel payal peggy
pedro peer penelope per pernille pete peter petra phil philip philipp philippa philippe phillip phoebe phuong pia
pierre pieter pietro pilar piotr pooja pradeep prakash pranav preeti priti priya priyanka pushpa quentin rachel radek
rafael raffaele raghav rahul raimund raj rajesh raju ralf ralph ramesh ramon ramona randy ranjit raphael raquel rashid
raul ravi raymond rebecca regina regine regula reinhard rene renata renate renaud reto reuben reza rhiannon rhys
ricardo riccardo richard rick ricky rita rob robert roberta roberto robin rocio rodney rodrigo roger rohan roisin
roland rolf romain roman romana ron ronald ronan ronja ronnie rory rosa rosalie rosalind rosario rosemarie rosie ross
roswitha roxana roy ruben rudi rudolf rudy rui rupert russell rut ruth ryan sabine sabrina sachin sadia saga sahar
saira sakura sally salma salome salvatore sam samantha sameer samir samira samuel sandeep sander sandra sandro sanjay
sanna sara sarah sascha sasha satoshi saul saoirse scott sean sebastian selim selina selma serena serge sergei sergio
severin seth shane shannon shari sharon sharona shaun shauna shawn sheila shelley sherry shirin shirley shreya sian
sibylle siegfried sienna sigrid silke silvan silvana silvia silvio simon simona simone siobhan sofia sofie sonia sonja
sonya sophia sophie soren spencer stacey stacy stan stanley stefan stefania stefanie stella stephan stephane stephanie
stephen steve steven stewart stu stuart sue suki sunil sunita suresh susan susana susanna susanne susi susie suzanne
suzy sven svenja svetlana sybil sylvain sylvia sylvie tadeusz taka takashi takeshi tam tamara tamsin tania tanja tanvi
tanya tara tariq tasha tatiana tatjana ted teresa terence terry tess tessa thabo thea theo theodor theresa therese thi
thibault thierry thom thomas thorsten tiago tibor tiffany tilda till tilo tim timo timothy tina tobias toby todd tom
tomas tomasz tomek tommy tomoko toni tony tonya torben torsten tracey tracy travis trevor trish tristan trudi trudy
tyler udo ulf uli ulla ulrich ulrike uma umberto ursina ursula urs usha ute uwe vadim valentin valentina valeria
valerie vanessa vasile vera verena veronica veronika veronique vicki vicky victor victoria vijay vikram viktor
viktoria vince vincent vincenzo viola violeta virginia virginie vishal vito vittoria vivian viviane vivienne vladimir
volker waldemar walter wanda waltraud wayne wei wendy werner wilfried wilhelm willem william willy wim winnie wojtek
wolfgang wouter xavier xiaoming ximena xiomara yael yan yann yannick yara yasemin yasmin yasmine yasuko yelena yen
yolanda yoshi youssef yu yui yuki yuko yuri yusuf yves yvette yvonne zac zach zachary zahra zainab zara zarina zeynep
zhang zoe zofia zoltan zuzana`;
