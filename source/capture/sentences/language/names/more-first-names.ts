/** First names from L to Z, as in first-names.ts. */
export const moreFirstNames = `
lacey lachlan lacy ladislav laetitia laila lajos lakeisha lakisha lakshmi lal lalita lalla lamar lamine lamont lana
lanny lara laraine larissa larry lars lashawn lasse laszlo latasha latifa latisha latonya latoya laura laure laureen
laurel lauren laurena laurence laurens laurent lauretta laurie laurin lauritz lauryn lavern laverne lavinia lawrence
layla lazar lazaro lazarus lea leah leander leandra leandro leann leanna leanne leda lee leela leif leigh leighton
leila leilani leith lemuel lena leni lennart lennie lennon lenny lenora lenore leo leola leon leona leonard leonardo
leone leonel leonhard leonid leonie leonora leonore leontine leopold leopoldine leora leroy lesley leslie leszek leta
leticia letitia letizia lettie lev levi levin lewis lexi leyla lia liam liane lianna libby lida lidia lien liesbeth
liesel lieselotte liesl ligia lila lili lilia lilian liliana lilith lilla lilli lillian lillie lilly lilo lily lin lina
linda linden lindsay lindsey lindy linh linnea lino linus lio lionel liora lisa lisa-marie lisbet lisbeth lise
liselotte lisette lissa lissy lita liv livia liviu liz liza lizzie lizzy ljiljana llewellyn lloyd loic lola lolita lora
loraine loredana loreen lorelei loren lorena lorene lorenz lorenza lorenzo loretta lori lorie lorin loris lorna
lorraine lotta lotte lottie lou louella louis louis-marie louis-philippe louisa louise loukas lourdes lowri luana luann
luanne lubna luc luca lucas lucia lucian luciana luciano lucie lucien lucienne lucille lucinda lucio lucius lucjan
lucretia lucrezia lucy luda ludger ludmila ludovic ludovica ludwig luigi luis luisa luise luiz lujain luka lukas lukasz
luke lula lupe lutz luuk luz luzia lyall lydia lyle lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynsey lysander
maaike maarten mabel maceo machteld mack mackenzie macy maddalena maddie maddison madeleine madeline madelyn madge
madhu madison mads mae maelle maelys maeva maeve mafalda magali magda magdalena maggie magnolia magnus mahalia mahesh
mahir mahmoud mahmud mahsa mai maia maike maiken mailin maira mairead mairi maisie maite maja makayla makoto maksim
malachi malaika malala malena malgorzata malia malik malika malin malina mallory malou malte mamadou manami mandi
mandie mandla mandy manel manfred manish manisha manny manoj manolo manon mansur manuel manuela manus mara marah
maralyn marc marcel marcela marceline marcella marcelle marcello marcellus marcelo marci marcia marcie marcin marco
marcos marcus marcy mareike marek maren maret margaret margareta margarete margaretha margarethe margarita margaux
margery margie margit margo margot margret margriet margrit marguerite mari maria mariah mariam mariama marian mariana
marianne mariano maribel marica maricela marie marie-anne marie-claire marie-eve marie-helene marie-louise marie-pierre
marie-therese marieke mariel mariela marielle marietta marija marijke marika mariko marilena marilyn marin marina
marinus mario marion marisa mariska marisol marissa marit marita marius marja marjan marjolaine marjorie marketa markku
marko markus marla marlene marlies marlin marlis marloes marlon marnie maronie marquis marquita marta marten martha
marthe marti martijn martin martina martine marty maruf marvin mary mary-ann mary-jane mary-lou maryam maryann maryanne
marylou maryse masako masha mason massimo matej mateo mateus mateusz mathias mathieu mathilda mathilde mathis matilda
matilde matisse mats mattea matteo matthew matthias matthieu matthijs mattia mattias mattie matty maud maude maura
maureen maurice mauricio maurine mauro maury mavis max maxence maxi maxime maximilian maximiliane maximo maxine maxwell
maya mayara maynard mayra mayumi mckenna mckenzie mechthild meera megan meghan mehdi mehmed mehmet mehtap mei meike
meinhard meinrad melania melanie melek melina melinda melisa melisande melissa melita mellony melvin melvyn melyssa
menno mercedes meredith merete meriem merl merlin merna merrill merten mervin mervyn meryem meryl mette mia mica
micaela micah micha michael michaela michal michala micheal michel michela michele micheline michelle michiel michiko
mick mickey miguel miguela mihaela mihai mika mikael mikaela mikayla mike mikel mikhail miki mikko mila milad milada
milagros milan milana mildred milena miles milica milka millicent millie milly milo milos milton mimi mimoun mina mindy
minerva ming minh minna minnie minoo mira mirabelle miranda mirco mireia mireille mirela mirella miren miri miriam
mirja mirjam mirko miro miroslav miroslava misha mitch mitchell mitsuko mitzi miyuki moana modesta modesto moe mohamad
mohamed mohammed mohan mohsen mohsin moira moises moishe mollie molly momoko mona moni monica monika monique monta
monte montgomery montserrat monty morag mordechai moreen moreno morgan morgane moritz morris mort morten mortimer
morwenna moses moshe mounir moussa muhammad muhammed muiris mukesh munir munira murat murdo muriel murray mustafa
mustapha mwangi myfanwy mykola myles myra myriam myrna myron myrtle nabil nada nadege nadia nadim nadine nadira nadja
nadya naeem nafisa nahla nahum naila naima naira najib nalini nana nanami nance nancy nandini nanette nanna naoko naomi
naomie narendra naresh narges nash nasir nasreen nasrin nasser nastasja nastya natacha natalia natalie natalija nataly
natascha natasha nate nathalia nathalie nathan nathanael nathaniel natividad nava naveed naveen navid navin nazanin
nazim nazli neal ned neda neele neeraj neesha neha nehemiah neil nela nele nelia nell nella nellie nelly nelson nena
nerea neriman nermin nerys nesrin nessa nestor neva nevena neville nevin newton neyla ngozi nia niall niamh nicanor
niccolo nichelle nicholas nichole nicki nicklas nicky nico nicol nicola nicolai nicolas nicole nicoleta nicoletta
nicolette nicolo niels nieves nigel nigella nika nikhil nikita nikki niklas niklaus niko nikola nikolai nikolaj nikolas
nikolaus nikos nila nilda nils nilufer nimesh nimrod nina ninian nino ninon niraj nirmala nisha nita nitin niv nives
nizar noa noah noam nobuko noel noelia noella noelle noemi noemie nola nolan nolwenn nona noor nora norbert norberto
noreen norene norma norman norris norwood nour novella nuala nuno nura nuray nuria nuwan nwando nydia nyree nyssa oana
oba obadiah obinna octavia octavio oda odalys oddvar odell odette odile odin odran odysseas ofelia ogden oisin okafor
okan oksana ola olaf olaide olamide olaoluwa ole oleg oleh oleksandr olena olenka olga olin oliver olivera olivia
olivier oliviero ollie olof oluwaseun olwen olympe omar omari omer omri ona onno onora onur oonagh ophelia ophelie oran
orazio oren orest oriana oriane oriel orin oriol orla orlaith orlando ornella orpha orsolya orson ortrud orville osama
osbert osborne oscar osei oskar oskari osman osmund ossian osvaldo oswald oswin othmar otis otmar ottavio ottilie otto
ottokar ouida oumar ousmane owain owen ozan ozge ozgur ozzie ozzy paavo pablo paddy padraig paige paisley palesa palle
palmira paloma pam pamela pamila pamina panagiotis pandora paola paolo pape paquito parisa parker parminder parthenia
parvati parveen pascal pascale pascual pasquale pat patrice patricia patricio patrick patrik patrizia patryk patsy
patterson patti patty paul paula paulette pauli paulina pauline paulino paulo pavel pavla pavol pawel paxton payal
payton peadar pedram pedro peer peg pegeen peggy penda penelope per percival perdita peregrine perla pernille peronelle
perrine perry peta petar pete peter petr petra petri petronella petros petruska petya peyton phebe phil philibert
philip philipp philippa philippe phillip phillipa phillis philomena phineas phoebe phuong phyllis pia piedad piero
pierre pierre-yves piers pieter pietro pilar pim pinar piotr piper pippa pirmin placido pooja portia prabha prabhu
pradeep prakash pranav prasad prashant prateek preeti prem prema prescott preston primrose prisca priscilla prithvi
priti priya priyanka prosper prudencia purnima pushpa qasim quentin quincy quinlan quinn quinton quique quirin rabia
rachael rachel rachelle radek radha radka radmila rado radoslaw rae raegan raelene rafa rafael rafaela rafal rafe
raffaele raffaella rafferty rafi raghav ragnar ragnhild raheem rahel rahim rahul raimo raimund raina rainer raisa raj
rajan rajeev rajesh rajiv rajni raju rakesh ralf ralitsa ralph ramesh rami ramiro ramon ramona ramsay ramsey ramzi rana
randall randolph randy rangi rania ranjan ranjit raoul raphael raphaela raphaelle raquel rashad rashawn rasheed rashid
rashida rasmus ratna raul raven ravi raya raymon raymond raymonde rayna razia reagan reba rebecca rebecka rebekah
rebekka reem reema reena reese regan regina reginald regine regis regula rehana reiko reimar reina reiner reinhard
reinhild reinhilde reinhold reinier rejane remi remigius remo remus remy rena renae renard renata renate renaud rene
renee renita renske renzo reto reuben reva rex rey reyhan reyna reynaldo reynold reza rhea rhett rhian rhiannon rhoda
rhodri rhona rhonda rhys ria rian rica ricarda ricardo riccarda riccardo richa richard richie rick ricky rico rieke
rigoberto rik rika rikard rikke riley rina rinaldo riordan rishi risto rita ritchie rivka riya roald roana rob robbert
robbie robbin robby robert roberta roberto robin robyn rocco rochelle rocio roderic roderick rodger rodica rodney
rodolfo rodrick rodrigo rodrigue roel roeland rogelio roger rogerio rohan rohini rohit roisin roland rolanda rolande
rolando rolf romain roman romana romane romina romola romuald romy ron rona ronald ronalda ronan ronda ronit ronja
ronnie ronny roopa roosevelt rory rosa rosalba rosalia rosalie rosalina rosalind rosalyn rosamond rosamund rosana
rosanna rosanne rosaria rosario roscoe rose-marie roseanne rosella roselyn rosemarie rosetta roshan roshni rosi rosie
rosina rosita roslyn rosmarie ross roswitha rouven rowan rowena roxana roxane roxanne roxie roy roya royce roza rozenn
ruairi ruben rubin rubina ruchi ruddy rudi rudiger rudolf rudolph rudy ruediger rufina rufino rufus rui rukmini runa
rupa rupal rupert rushil ruslan russ russell rustam rut ruta ruth ruthie ruud ryan ryanne rylan rylee ryo saanvi saba
sabah sabina sabine sabri sabrina saburo sacha sachin sade sadia sadie safia safiya safiyya saga sahar sahil saida saif
saima saira sakina sakura salah saleh salim salima sally salma salome salomon salvador salvatore sam samad samantha
samara sameer sameera sami samina samir samira sammie sammy samson samuel sana sanaa sandeep sander sandi sandie sandor
sandra sandrine sandro sanja sanjana sanjay sanjeev sanna sanne sanni sante santiago santino saoirse saori sapna sara
sarah sarahi sarai sarita sascha sasha satish satomi satoshi satu saul saurabh savanna savitri sayaka scarlett scott
scottie sean sebastiaan sebastian sebastiano sebastien seda seema sefa seho selena selene selim selina selma selwyn
sema semih semra senga senta seoirse serafina serap seraphina seraphine serdar serena serge sergei sergey sergio serkan
seth severin severine seymour sezen shabnam shad shae shahid shaila shaina shakil shakira shalini shamika shamim shamus
shana shanae shane shani shania shanice shaniqua shankar shannon shanon shanta shantel shanti shaquille shara sharda
shari sharif sharifa sharla sharlene sharon sharona sharonda sharyn shashi shaun shauna shavonne shawn shawna shayla
shayna shayne sheela sheena shehnaz sheila shelagh shelby sheldon shelia shelley shelly shelton sher sheree sheri
sherice sheridan sherif sherita sherman sherri sherrie sherry sherwood sheryl shigeru shilpa shimon shiori shirin
shirley shiro shiva shivani shlomo shmuel shoko shona shonda shoshana shreya shu shubham shyam shyla sian sibel sibyl
sibylle sid siddharth sidney sidonie sidra siegbert siegfried sieglinde siegrid siena sienna sif siggi sigi sigmund
signe sigourney sigrid sigrun sigurd silas silja silke silvain silvan silvana silvano silvester silvia silvie silvio
silviu sima simeon simi simon simona simone simonetta simran sina sindy sinead sini siobhan siri sirius sissel sissy
sita siv sixtine sixtus skylar sladjana slavica slavko slawomir sloane snezana sofia sofiane sofie solange solene
solomon solveig sonali sondra sonia sonja sonny sonya sophia sophie sophy soraya sorcha soren sota spencer spiros
stacey staci stacia stacie stacy stafford stan stanislas stanislaus stanislav stanislaw stanley stavros stefan stefania
stefanie stefanos steff steffen steffi steinar stelios stella steph stephan stephane stephania stephanie stephany
stephen stephon stevan steve steven stevie stewart stijn stina stine stu stuart sudha sue suellen suhail sujata
sukhdeep suki sulaiman sulayman suleiman suman sumaya sumit suna sunanda sunil sunita sunniva suraj suresh surya susan
susana susann susanna susannah susanne suse sushma susi susie suzan suzana suzanna suzanne suzette suzie suzy svea sven
svenja sverre svetlana swantje swati sybil sybille syed sylke sylvain sylvaine sylvester sylvia sylviane sylvie sylwia
symeon szymon taavi tabatha tabea tabitha tadeusz tadhg taha tahir tahira tahlia taina taiwo taj tajana taka takashi
takeshi takumi tal talia taliesin talin talitha tallulah tam tamar tamara tamas tameka tamera tami tamia tamika tamiko
tammi tammie tammy tamra tamsin tamsyn tancred tanesha tania tanika tanisha tanja tansu tanvi tanya tara taran tarek
tarik tariq taro tarquin tarun tasha tasneem tatiana tatjana tatsuya tatyana tavish tawanda tawny taya tayla taylor
tayo teagan ted teddy teemu tegan teija tekla temitope tena tendai tenley teo teodor teodora teodoro terell terence
teresa terese teresita tereza teri terje terrance terrell terrence terri terrie terrill terry tess tessa tessy teun
tevin thabo thad thaddeus thais thalia thandeka thandi thandiwe thanh thao thea theda thekla thelma theo theobald
theodor theodora theodore theodoros theophile thera theresa therese theresia thersa thi thiago thibaud thibault thibaut
thiemo thierry thies thijs thilo thirza thom thomas thomasina thora thorben thord thore thorsten thuy tia tiago tian
tiana tianna tibor tiernan tierney tiff tiffani tiffanie tiffany tilda tilde till tillie tillman tilly tilman tilo tim
timea timm timmy timo timon timothee timotheus timothy timur tina tine tineke tino tirza tish tisha tita titus tiziana
tjark tobi tobiah tobias tobin toby todd tolga tollef tom toma tomas tomasina tomasz tomek tomi tomiko tomislav tomke
tommaso tommie tommy tomoko toni tonia tonja tonje tony tonya tora toralf torben torin torsten torvald tova tove tracey
traci tracie tracy traudl traute travis trent trenton tressa trevon trevor trey tricia trina trinh trinidad trish
trisha trista tristan tristram trixie troels trond troy trude trudi trudie trudy tuncay tunde tuomas tuva twila tycho
tyler tyra tyree tyrel tyrell tyrone tyson tzipora udo ugo ula ulf uli ulla ulli ulrich ulrik ulrika ulrike ulysses uma
umberto ummi umut undine uri uriah uriel urs ursel ursi ursina ursula urszula usha usman uta ute uwe uzma vaclav vadim
val valarie valda valdemar valentin valentina valentine valentino valeria valerie valerio valery valeska valon valter
vance vanda vanessa vanja vann varun vasco vasil vasile vasiliki vasily vaughan vaughn vea veda vedran veit veli velma
venetia venkat venkatesh venla vera verena verene verity verna verner vernon vero veronica veronika veronique vesna
vesta veva vibeke vicki vickie vicky victoire victor victoria victorine vida vidar vidya vigdis viggo vijay vijaya
vikas viki vikki vikram viktor viktoria vilde vilhelm vilja ville vilma vina vinay vince vincent vincenz vincenza
vincenzo vinicius vinnie vinod viola violaine violeta violetta violette virgil virgilio virginia virginie vishal vita
vitali vito vitor vittoria vittorio viv vivek vivi vivian viviana viviane vivien vivienne vlad vlada vladimir vladislav
vlasta voirrey vojtech volker volkmar vonda vreni vroni vyacheslav wafa wahid waldemar waleed walid wallace wallis
wally walt walter walther waltraud wanda wanita wanja wanjiru warsan warwick waseem wassim waylon wayne webster wei
wenche wendel wendelin wendeline wendell wendi wendy wenke wenzel werner wesley weston whitney wibke wiebe wiebke
wieslaw wilbert wilbur wilda wilfred wilfrid wilfried wilhelm wilhelmina wilhelmine willa willard willem willemijn
william williams willie willis willy wilma wilmer wilson wim winfield winfried winifred winnie winona winston winthrop
wiola witold wojciech wojtek wolf-dieter wolfgang wolfram woodrow wouter wyatt wyn wynn wynona xander xanthe xavi
xavier xena xenia xiaoming ximena xiomara xochitl yaakov yael yaffa yahya yaling yamina yan yana yanick yann yannic
yannick yannik yara yaroslav yasemin yash yasin yasir yasmeen yasmin yasmina yasmine yasser yasuko yaw yayoi yazmin
yehuda yelena yen yesenia yeshe yesim yetta yetunde yevgeny yildiz yilmaz ying yitzhak ylva yoana yoann yohan yohann
yohanna yoko yoland yolanda yolande yoon yordan yoshi yoshiko youcef younes youness youssef youssouf ysabel yu yui yuka
yuki yukiko yuko yulia yuliya yumi yuna yunus yuri yuriko yusra yusuf yuto yvain yves yvette yvon yvonne zac zach
zachariah zachary zachery zack zackary zadie zahid zahir zahra zaid zaida zain zaina zainab zakaria zakiya zandra zane
zara zarina zayd zayn zaynab zbigniew zdenek zdenka zeb zebulon zeinab zelda zelma zena zeno zenobia zenon zephyr zetta
zev zeynep zhang zia ziad zina zinedine zita ziva zlata zlatan zoe zofia zohar zohra zola zoltan zora zoraida zoran
zosia zsofia zubair zula zuleika zunaira zuri zuzana zuzanna zvi zygmunt
`;
