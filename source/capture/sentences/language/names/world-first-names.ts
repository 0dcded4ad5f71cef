/** Further first names, of many countries; none is a word of a language that is read. */
export const worldFirstNames = `
bo dee fi mo sef wilf reg hua whit
aarav abner achieng adebayo afonso agustin ailsa aino alan aled aleksi alondra alonso althea alvina alwyn ama amadeu
amrita anabela anastasiya andri andriy angharad anibal annalisa anoush aoibhe aparna araceli arlindo armida arvind
asim athena augusto aurelio azzurra barbel barnabe bartosz basia basil basile bastiaan begona behrouz bella bento
bernice blair bodil bohdan boudewijn bram briana brid brunhilde bryn buford burt busi caetano calista candela candida
capucine carey carlota carlton carys casper celso chelo chetan chieko cinzia clancy clayton clelia clemente coen
coinneach cole collin constanca corbin corsin cosimo costanza curdin custodio cyndi cyprien daithi damaso danette
dariush davis dayo deion delbert demarcus devika dewayne dinis dmytro dom donnell dorte dorthea dre duarte dugald
earline easton edeltraud edite eduarda eero egidio eija eilis eirlys eithne ekkehard elbert eldon elinor ellery eloi
elroy eluned elzbieta emanuele emi emiko emlyn emrys encarna enrica erlend erma ermanno ernie esa esau esi esmee
estela ethelbert ettore eugenio eulalie eunji evaristo evert ezequiel farai fay felton femke fenna fermin ffion
fiachra fidel fionnuala flaminia florine flurin franca fredrick freja frits froilan gaetano garth gav gavino
gaylord geraldine gernot gesine gijs giles gillian ginevra gion gita glyn goldie gopal graca graciela greyson
grzegorz guillemette gunhild guus gwenaelle hadassah hakim hakon halvor hanako hanh hani hanneke haoran harish harold
harriett hazelle heidrun heitor helio hema henley hermes hershel hertha hien hillary hinata hinnerk hiroki hollis
hoyt huong hyejin hywel ieuan ike ikenna ilkka inaki ineke ingram irvin iryna isiah isidore ivanna ivano ivone
jaakko jabari jacinthe jacinto jacoby jairo janessa jari jaxon jelmer jeroen jesusa jett jiho jing jisoo jiwoo
joaquina joelyn joep jorunn josephina joyce juanjo judah juha juhani jukka juno jurre jyoti kade kamden karlene
karson katelyn kathe katya kaveh kavya kayden kazuko keenan kemi kenichi kenta kenton keshav keshia ketil keturah
keyshawn khanh kiko klaas kobi kory kostya kristoffer kristopher krystyna kumiko laleh landon lata laurene lauri
lautaro lavonne layne leland lella lenka leonor lerato lester lexie lieke liisa lilah lilou lindiwe lisl livvy llinos
loes logan lois lonneke lonnie lothar louison lourenco lowell lucile luiza lulu luther lyla lyudmila mabelle macarena
maciej madalena maddox madlaina mael mair maire makena malachy malcolm malinda manlio manu margarida marshall maruja
marva marybeth maryellen maryjane marzia matias matt matti maurizio maxim maybelle meg mehul meiling meinir mel melba
mellie menna mererid merle mhairi midori mieke mikkel millard mimmo minako minji minjun mirjana misaki moacir
mordecai morven mylene nacho nadezhda naledi naoki natalina natalka natalya neema neta nettie nienke njeri nneka nobu
nomsa noortje norah noriko oceane octavius odete olav olavo olen oleta olli olu ombeline oona ortwin ossie
otavio otieno ottavia ottmar outi oystein paco padma paivi pankaj parth pekka pepa pepe percy philemon piera
pierangelo pierson piet pirjo pleun polly primitivo quang raimundo randal raymundo reece reggie rekha remington resi
rhydian rianne ricki ridley riikka riku ritu riva rosalinda ruaridh ruedi ruggero rumbi rutendo ryder ryota sachiko
sagar sangeeta santi sarika saskia saundra sawyer seamus sebastiao segolene segun seojun sepp seppo seraina servane
severino shanna sharyl shinji shirlene shobha shota shweta siavash siebe sietske simao sindre sioned sipho siwan
sjoerd skyler smita sneha soledad sonke sora soyeon sridhar stanton starla steffan stian struan subhash svein synnove
talmadge tanguy tapio taras tareq tariro tegwen telmo temi tetsuya thelonious themba thurman tijn tiril tito tiziano
tjeerd toccara tomasa tomomi tomos torbjorn tori torill torquil torstein toru toshi trang trine truman trygve tuan
tullio turid tuula uche uday ueli ulysse umar unni uschi valdir vasant veena veerle veikko verne vernell vianney
vicente vinzenz vitus vojta wade walburga wanjiku weldon wieslawa wiley willeke wilton xaver xin yadira yamato yannis
yevgeni yngve yosef yvan zak zander zanele zaria zeke zelia zelie zinaida zixuan zoey zulema
friedl seppl poldi wastl burgi gitti imke jorn maik hanspeter peti fredi marlise anni eberhard hugues karine ludivine
mickael pierrick aicha rachid jovana pawel carles bukola bex jonno gaz baz dez shaz kez tash jojo becs hatty mikey tommo
rach raf seb sash soph tobes yemi ayo dami deji ife tolu seun wale karthik minho friedel loisl hias franzl toni ferdl
mitzi mizzi steffl vroni gretl bepperl ulli schorsch sigi hilli elfi heli traudi trudi margrith silvio yvo andi chrigi
chrigu housi aschi hene fige dani reini gerti herti poldl ossi pauli kathi babsi biggi gundi friedi fridolin suze
`;
