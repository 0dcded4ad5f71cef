// More of what people do for a living, by language; what ends as a trade does is told by its end as well.

export const moreEnglishJobs = `
foreman forewoman supervisor warden manageress superintendent quantity-surveyor epidemiologist cardiologist
radiologist oncologist anaesthetist anesthetist dermatologist psychiatrist neurologist paediatrician pediatrician gp
registrar consultant matron orderly phlebotomist optometrist chiropractor osteopath dietitian nutritionist doula
chaplain almoner verger organist choirmaster composer lyricist playwright screenwriter novelist copywriter subeditor
proofreader publisher bookseller bookbinder engraver ceramicist glassblower seamstress milliner cobbler saddler
farrier blacksmith silversmith goldsmith jeweller jeweler watchmaker clockmaker luthier cabinetmaker upholsterer
restorer conservator picture-framer stonemason scaffolder groundworker roofer thatcher paver steelworker ironworker
boilermaker pipefitter millwright gamekeeper ghillie herdsman drover crofter winemaker vintner distiller cheesemaker
chocolatier patissier sommelier caterer dinner-lady lollipop-lady crossing-guard postwoman mailman binman dustman
roadsweeper trucker cabbie cabby busdriver signalman stoker skipper bosun purser stewardess steward actuary
underwriter adjuster assessor stockbroker quant bookmaker croupier auctioneer valuer estate-agent conveyancer
magistrate coroner clerk councilwoman councilman alderman diplomat attache ambassador lobbyist campaigner pollster
statistician demographer anthropologist archaeologist palaeontologist linguist lexicographer philosopher theologian
astronomer astrophysicist meteorologist oceanographer hydrologist seismologist botanist zoologist entomologist
ornithologist mycologist ecologist geneticist virologist immunologist toxicologist biochemist physiologist
pathologist neuroscientist roboticist cryptographer webmaster illustrator animator cartoonist muralist sculptor
printmaker photographer cameraman gaffer editor producer dj drummer bassist guitarist trumpeter trombonist
saxophonist flautist flutist oboist clarinettist harpist percussionist baritone ballerina choreographer acrobat
clown magician puppeteer makeup-artist stylist tattooist beautician masseuse masseur reflexologist acupuncturist
hypnotherapist psychotherapist counselor headteacher headmaster headmistress provost bursar tutor invigilator
examiner lifeguard swimming-teacher jockey umpire bellringer undertaker gravedigger embalmer florist exterminator
chimney-sweep window-cleaner dog-groomer groomer kennelman zookeeper taxidermist bricklayer carer childminder
au-pair governess footman chauffeur concierge bellhop doorman bouncer watchman storekeeper shopkeeper grocer
greengrocer fishmonger ironmonger newsagent tobacconist pawnbroker milkman postmaster postmistress lorry-driver
agronomist inspector picker packer dietician prison-officer railwayman stationmaster churchwarden
sidesman sexton lollipop-man dogwalker dog-walker
housesitter barrister solicitor paralegal ombudsman publican landscaper arborist`;

export const moreGermanJobs = `
hebamme backer backerin konditor konditorin metzgerin friseur friseurin coiffeuse gartnerin florist floristin
landwirt landwirtin bauerin forsterin winzerin tischler tischlerin malerin dachdecker schweisser mechaniker
mechanikerin mechatroniker installateur klempner sanitar schornsteinfeger kaminfeger hausmeister abwart putzfrau
verkaufer verkauferin kassierer kassiererin kellner kellnerin barkeeper wirtin hotelier rezeptionistin buchhandler
buchhandlerin bibliothekar bibliothekarin archivar archivarin erzieher erzieherin kindergartnerin sozialarbeiter
sozialarbeiterin sozialpadagoge sozialpadagogin psychologe psychologin psychiater psychiaterin therapeut therapeutin
logopade logopadin ergotherapeutin physiotherapeutin zahnarzt zahnarztin tierarzt tierarztin kinderarzt kinderarztin
hausarzt hausarztin chirurg chirurgin apotheker apothekerin sanitater sanitaterin altenpfleger altenpflegerin
krankenpfleger notar notarin richterin staatsanwalt staatsanwaltin rechtsanwalt rechtsanwaltin steuerberater
steuerberaterin buchhalter buchhalterin ubersetzer ubersetzerin dolmetscher dolmetscherin lektor lektorin redakteur
redakteurin autor autorin schriftsteller schriftstellerin fotograf fotografin grafiker grafikerin programmierer
programmiererin entwickler entwicklerin musiker musikerin geiger geigerin pianist pianistin sanger sangerin
schauspieler schauspielerin regisseur regisseurin tanzer tanzerin trainer trainerin polizist polizistin
feuerwehrmann soldat soldatin pfarrer pfarrerin pastorin seelsorger seelsorgerin lokfuhrer busfahrer taxifahrer
fahrlehrer pilot pilotin postbote brieftrager brieftragerin makler maklerin bankkauffrau bankkaufmann sekretarin
assistentin assistent referent referentin dozent dozentin forscher forscherin biologe biologin chemiker chemikerin
physiker physikerin mathematiker mathematikerin historiker historikerin germanist germanistin geologe geologin azubi
lehrling praktikant praktikantin doktorand doktorandin rentner rentnerin uhrmacher uhrmacherin goldschmied
goldschmiedin schneiderin naherin optiker optikerin imker imkerin veterinarin bestatter gutachter gutachterin
statiker statikerin bauleiter bauleiterin schulleiter schulleiterin forster jager fischer kaser kaserin senn
muller brauer brauerin sattler sattlerin schlosser schlosserin spengler spenglerin zimmermann zimmerin maurer maurerin
gipser plattenleger kranfuhrer baggerfuhrer chauffeur chauffeurin disponent disponentin lagerist logistiker logistikerin
monteur monteurin elektriker elektrikerin polymechaniker automechaniker carrossier heizungsbauer bademeister bergfuhrer
skilehrer skilehrerin tanzlehrerin yogalehrerin fitnesstrainer masseur masseurin kosmetikerin podologin osteopath
heilpraktikerin psychotherapeutin oberarzt oberarztin assistenzarzt assistenzarztin chefarzt chefarztin stationsleiterin
pflegefachfrau pflegefachmann rettungssanitater hebammen kantor kantorin organist organistin dirigent dirigentin`;

export const moreFrenchJobs = `
chirurgien chirurgienne pediatre cardiologue psychiatre radiologue gynecologue dermatologue generaliste urgentiste
sage-femme puericultrice orthodontiste opticien opticienne podologue nutritionniste dieteticien dieteticienne
brancardier couturier couturiere cordonnier tapissier horloger luthier potier ceramiste verrier forgeron ferronnier
soudeur chauffagiste couvreur carreleur platrier maraicher maraichere agriculteur agricultrice eleveur eleveuse
vigneron vigneronne apiculteur bergere bucheron paysagiste bouchere charcutier poissonnier fromager fromagere
epicier epiciere traiteur sommelier barman aubergiste hotelier restaurateur restauratrice concierge gardienne
educateur educatrice animateur animatrice assistante-sociale nourrice conseiller conseillere formateur formatrice
ingenieur-son realisateur realisatrice scenariste ecrivain ecrivaine auteur autrice editeur editrice correcteur
correctrice interprete redacteur redactrice illustrateur illustratrice dessinateur dessinatrice sculpteur sculptrice
danseur danseuse chanteur chanteuse guitariste chef organiste aumonier pasteur pretre rabbin magistrat greffier
huissier gendarme militaire soldat pompiere conductrice conducteur cheminot mecanicien mecanicienne garagiste
technicien technicienne ouvrier ouvriere manutentionnaire livreur livreuse agent-immobilier courtier banquier
banquiere expert-comptable actuaire statisticien informaticien informaticienne biologiste chimiste physicien
physicienne mathematicien historien historienne geographe archeologue sociologue linguiste maire deputee retraitee
apprenti apprentie proviseur directeur-adjoint documentaliste surveillant surveillante avocat-stagiaire
responsable cheffe
employee salariee professeure ingenieure douanier douaniere auxiliaire apprentie directeur-general consul
maire-adjoint syndic vigile magasinier magasiniere aide-comptable caviste sapeur-pompier traductrice-interprete`;
