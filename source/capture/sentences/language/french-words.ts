// The verbs of French that tell of people, by frame, and their forms.

export const frenchFrames = `
meet: voir, revoir, rencontrer, croiser, retrouver
meet call: appeler, rappeler, telephoner, passer coup fil, passer coup telephone, donner coup fil, telephoner avec
meet message: ecrire
meet visit: visiter
come visit: passer, venir
come call: appeler, telephoner
come message: ecrire
come visit: passer voir, venir voir, venir diner, venir dejeuner, venir souper, etre venu
meet: prendre verre avec, prendre cafe avec, faire courses avec, jouer avec, courir avec, nager avec, travailler avec
meet: retrouver avec, sortir avec, marcher avec, aller avec, etre avec, fêter avec, feter avec, trinquer avec
meet: tomber sur, tomber nez a nez avec, boire verre avec, manger avec, diner avec, dejeuner avec, bruncher avec
meet: danser avec, chanter avec, rire avec, discuter avec, bavarder avec, papoter avec, parler avec, parler a
tell: raconter
say: dire, penser, croire, savoir
help: tirer affaire, sortir petrin, rendre service, donner coup de main, heberger
help: emmener, amener, sauver, soutenir, loger, accueillir, epauler
help: ramener, raccompagner, deposer, garder, aider, depanner,
accompagner, conduire, inviter, conseiller, deposer, remplacer
give: avancer, rembourser, rapporter, laisser, prendre en photo, faire gateau, faire double
give: preter, donner, offrir, apporter, envoyer, acheter, montrer, expliquer, cuisiner, trouver, filer, passer,
ecrire, recommander, garder place, faire lettre
serve: occuper, surveiller, promener, sortir chien, repasser, tondre, tailler, deboucher, recuperer, aller chercher
serve: chercher, bricoler, coudre, recoudre, demonter, brancher, configurer, imprimer, scanner, livrer, vider, ranger
serve: refaire, repeindre, remonter, rebrancher, reinstaller, recoller, programmer, photographier, filmer
serve: fabriquer, decorer, percer, visser, souder, poncer, laver, trier, emballer, deballer, charger, decharger
serve: transporter, ramasser, eplucher, enregistrer, coiffer, maquiller, soigner, verifier, remplir, photocopier
serve: faire courses, faire menage, faire vaisselle, faire lessive
serve: debloquer, dessiner, concevoir, construire, balayer, essuyer
give: degoter, denicher, obtenir, tirer, preparer
serve: couper, raccourcir, tricoter, planter, poser, retaper, debarrasser, deblayer, deneiger, arranger, regler
serve: reparer, garder, nourrir, arroser, relire, lire, corriger, installer, monter, traduire, payer, nettoyer,
peindre, porter, demenager, changer, tester, rediger, ecrire lettre
borrow: emprunter
introduce: presenter
owe: devoir
promise: jurer, promettre, proposer
thank: remercier
bother: venir, passer, aller
need: chercher, rechercher, avoir besoin, aimer trouver, manquer de, galerer
ask: voir avec, demander, relancer
live: habiter, vivre, demenager, emmenager
work: travailler, bosser, enseigner, commencer, debuter
`;

/** Infinitive, first and third person, participle. */
export const frenchVerbs = `
voir:vois:voit:vu voir:voie:voit:vu jurer revoir:revois:revoit:revu
rencontrer croiser retrouver appeler:appelle:appelle:appele
rappeler:rappelle:rappelle:rappele telephoner
ecrire:ecris:ecrit:ecrit visiter passer venir:viens:vient:venu raconter dire:dis:dit:dit penser croire:crois:croit:cru
savoir:sais:sait:su
aider depanner accompagner conduire:conduis:conduit:conduit inviter conseiller deposer remplacer preter donner
offrir:offre:offre:offert apporter
envoyer:envoie:envoie:envoye acheter montrer expliquer cuisiner trouver filer recommander reparer garder
nourrir:nourris:nourrit:nourri arroser
relire:relis:relit:relu lire:lis:lit:lu corriger installer monter traduire:traduis:traduit:traduit payer nettoyer
peindre:peins:peint:peint porter demenager emmenager commencer debuter decrocher avancer
changer tester rediger emprunter presenter promettre:promets:promet:promis proposer remercier chercher rechercher
avoir:ai:a:eu demander relancer occuper surveiller promener sortir:sors:sort:sorti repasser
tondre:tonds:tond:tondu tailler deboucher recuperer bricoler coudre:couds:coud:cousu demonter brancher configurer
imprimer scanner livrer vider ranger couper raccourcir:raccourcis:raccourcit:raccourci tricoter planter poser retaper
debarrasser deblayer deneiger arranger regler prendre:prends:prend:pris jouer courir:cours:court:couru nager feter
trinquer revenir:reviens:revient:revenu tenir:tiens:tient:tenu emmener:emmene:emmene:emmene amener:amene:amene:amene
reprendre:reprends:reprend:repris rembourser offrir:offre:offre:offert laisser filer donner prevenir cuisiner
refaire:refais:refait:refait repeindre:repeins:repeint:repeint remonter rebrancher reinstaller recoller programmer
photographier filmer fabriquer decorer percer visser souder poncer laver trier emballer deballer charger decharger
transporter ramasser eplucher enregistrer coiffer maquiller soigner verifier remplir:remplis:remplit:rempli
photocopier debloquer dessiner concevoir:concois:concoit:concu construire:construis:construit:construit balayer
essuyer degoter denicher obtenir:obtiens:obtient:obtenu tirer preparer
danser chanter rire:ris:rit:ri signer recoudre:recouds:recoud:recousu
habiter vivre:vis:vit:vecu travailler bosser enseigner etre:suis:est:ete faire:fais:fait:fait manger
boire:bois:boit:bu parler discuter marcher aller:vais:va:alle aller:irais:irait:alle
devoir:dois:doit:du tomber bruncher bavarder papoter dejeuner diner
rendre:rends:rend:rendu rapporter retourner dormir:dors:dort:dormi heberger ramener:ramene:ramene:ramene
raccompagner manquer
perdre:perds:perd:perdu apprendre:apprends:apprend:appris postuler maigrir:maigris:maigrit:maigri
connaitre:connais:connait:connu
`;
