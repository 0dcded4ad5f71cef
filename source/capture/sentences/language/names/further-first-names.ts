/** More first names, of West, East and South Africa, Asia, the Arab world, the Balkans and the Baltic, and Wales. */
export const furtherFirstNames = `
abebe abimbola abiola adeola adewale adjoa afia agus ahmet aiden akinyi aleksandar alexandru alexei almaz alun
amarachi amarjit amela amra analyn anca andreea angeliki ania anis anneli anong antonietta anushka archana arif
arnel asad ashwin asli atieno atticus avraham ayanda ayelet ayman ayodele babajide babatunde balbir bambang baraka
barbora bassem batya beckett behzad bekele bente bereket bilel binta birgitta birthe bojana bola bongani brahim
brayden brinley bunmi bushra busra caio catalin chebet chie chipo chitra christos chrysa chukwuemeka chuy cletus
conceicao dai damilola debo deepika dejan dele delwar derya devorah dilwyn dimitris doina dongwoo dov dragana dragos
driss duc duy dvora ebele edin edoardo ekene eko ekow eleri elfed eliska emiliano erzsebet eszter ezinne fabricio
fadia fang farhan farooq fatiha fauzia fiifi filiz flurina foteini frantisek funke furaha gamze ganesh garba gayatri
gbenga geeta gesche ghada ghazala gian gil girma golnaz gordana gruff habiba hadiza haeun haile hajnalka hala halyna
hannu haris harjit harper hauwa heledd hicham hoda hossein huguette huseyin huy hyunwoo ifeanyi ihor ijeoma ileana
ilya inmaculada ioanna iona ionut iqbal iram itzel janusz jaroslaw jasbir jepkosgei jhun jide jihan jihoon jimin
jiyoung joko jozsef juma junaid jussara kabir kagiso kalliopi kamel kang kanya karabo karan kariuki kartik kebede
kenechukwu ketut kiara kinsley kipchoge kiprono kourosh ksenia kubra kudzai kulwinder kumi kunle kwesi kyung ladina
lahcen lamia lanre larisa leena lejla lekan lesedi lesya liang ling llew llyr lorcan lurdes lyudmyla madhav maha
maher mahnoor maiwenn majid maksym malee malo manal manolis manpreet maricel marites mariusz marwan masoud matheus
meena megumi mehwish meirion mekdes menachem merve meseret miroslaw mirza mizan monir mostafa mourad mpho mulu
munashe musa muthoni muyiwa nacer nadeem nadiya najwa navjot nawal nemanja nesrine nguyen niloofar niran niyi nkechi
nkosana nnamdi nnenna nomvula nonso noura nthabiseng nusrat nyambura nyasha nyoman obi obiageli ochieng ogechi
okechukwu olufemi oluwatobi ondrej onyeka onyinye orhan ozlem pallavi pancho paraskevi peng phuc piroska ploy polina
pratap priscila przemyslaw putri qiang qing rabiu radu rafiq raluca randi rani rasha razvan refilwe rehema riet rima
ritva rizky rizwan rodel rommel ronke rudo rumana rumbidzai ruoxi rupinder ryszard saad sadiq saeed sakib salman
savita sawsan selam senad senait seoyeon sepideh serhiy setareh sevgi seyi shabana shafiq shaima sharmila sharmin
shazia sherwin shira shiv shoaib shruti shun sibongile siriporn siti siyabonga sizwe sobia sola solomiya somchai
somsak somto sonal songul soojin sorin souad spyros sri sungmin svitlana taehyung tafadzwa tanvir tapiwa tasnim
tatenda tebogo tecwyn tesfaye tetyana thanasis thinh tigist tiina tinashe ting tobenna tochi tono toyin trefor tudur
tugba tzipporah uchenna uju upendo uzoma vassilis vasyl vineet volkan volodymyr wael wafula wambui wang wangari
wanida waqar wayan weronika xiang xiao xiu yakubu yang yao yeliz yewande yiannis yifan yinka yogesh yohannes yonas
yonatan yong youngho yuriy yusuke yuxin zawadi zayden zeeshan zhen zhi zihan zikora zsolt zsuzsanna christian ceri
bisi dapo devon
una nessie bridie emyr iestyn gwenllian seren zsolti miklos szilvia eniko reka dorottya gyula zsuzsa bozena
nicolae cosmin dumitru viorel costel nataliya tetiana chukwudi titi morenike aminu danjuma nokuthula sekar selvi
kavitha murugan meenakshi revathi krishnan geetha girish seshadri balasubramaniam mathew biju shaji bindu latha
baljit kuldeep amandeep rukhsana adeel kashif jahanara sultana eun budi rizalina jovelyn eeva chana lorne gord
shazza dazza bazza bubba gazza wazza davo robbo kev bec nige trev daz kaz macca damo stevo thommo johnno deano`;
