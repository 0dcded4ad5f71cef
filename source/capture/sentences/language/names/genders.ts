import {onceSet} from '../../../../once.ts';

// Which of the commonest first names are those of men and of women: what `he` and `she` mean among several who were
// named.
const men = `adam adrian ahmed alan albert alejandro alessandro alex alexander alfred ali amir andreas andrew
antoine anthony antonio archie arjun arthur asif
barry bashir ben benjamin bernard bill billy bob boris brian bruce carl carlos cedric charles charlie chris
christian christopher claude clive colin craig daniel
dave david dean dennis derek dev dieter dmitri dominic donald doug duncan earl eddie edward emeka emil eric ernie
ethan felix fernando finn francesco frank franz fred
gareth gary gavin geoff george gerald giles giovanni glen gordon graham greg guido guillaume gus hamid hans harold
harry hassan hector henri henry herbert howard hugh hugo
ian ibrahim igor ivan jack jacob jake jamal james jamie jan jason jean-luc jeff jeremy jerome jim jimmy joachim joe
johan john johnny jon jonas jonathan jorge jose joseph
juan juergen julien jurgen justin kai karl keith ken kenneth kevin klaus kofi kurt kyle larry lars laurent leo leon
leroy liam louis luca lucas luis luke magnus malcolm manuel marc
marcel marco marcus mario mark markus martin marvin matt matteo matthew maurice max maxim michael michel miguel mike
milan milo mohamed mohammed moritz murat nathan neil
nick nicolas nigel nikhil nils noah norman olaf oleg oliver olivier omar oscar oskar otto pablo pascal patrick paul
pedro percy peter phil philip philippe pierre quentin rafael
raj ralf ramon ravi raymond reggie reinhard rene ricardo richard rob robert roberto rodney roger roland ron ross roy
rudi rupert russell ryan salman sam samir samuel scott sean sebastian
sergei simon stan stefan stefano stephen steve steven stuart sunil sven tariq ted terence theo thierry thomas tim
timothy tobias todd tom tomas tommy tony trevor uli umar uwe
vikram vincent vlad wade walter wayne werner wilf will william winston wolfgang yann yannick yannis yusuf zac`;
const women = `abigail ada adele agnes aisha alex-andra alice alina alison amanda amelia amina amy ana andrea angela
anita anja anke ann anna anne annika annie antonia astrid audrey
barbara beatrice becky bella bernadette beth betty brenda brigitte bridget camille carla carmen carol caroline
catherine cathy cecile celine charlotte chiara chloe christa christine
christina claire clara claudia colette daniela danielle deborah denise diana donna doris dorothy edith eileen elena
elif elisa elise elizabeth ella ellen elsa emily emma erika esther
ethel eva evelyn fatima fiona flora florence frances francesca franziska freya gabriela geraldine gillian gina
giulia gladys gloria grace greta hannah harriet hazel heather heidi helen helena helene
helga hetal hilda ingrid irene iris irina isabel isabelle isla jacqueline jane janet janine jasmine jean jen
jennifer jenny jess jessica jill joan joanna johanna josephine joyce
judith judy julia juliet julie jutta kamla karen karin kate katharina katherine kathleen kathy katie katja kayla
keisha kim kirsten laila lara laura lea leila lena leonie lila linda lisa liz
lorna lorraine louise lucia lucy lydia mabel madeleine maeve maggie mandy manon margaret maria marianne marie
marjorie marlene martha martina mary maureen mei melanie melissa mia michelle mina
miriam moira molly monica monika nadia nadine naomi natalia natalie natasha nicola nicole nina nora norma olga
olivia pam pamela patricia paula pauline penny petra phoebe polly priya rachel
rebecca regina renata rita rosa rosalind rosario rose rosemary ruth sabine sally samantha sandra sara sarah saskia
shanice sharon shawna sheila shirley silvia simone sofia sonia sophia sophie stella
stephanie sue susan susanne suzanne svenja sylvia tamara tamika tanya teresa thandi theresa tina tracy trudi ursula
uschi valerie vanessa vera veronica victoria violet vivian wendy winifred yasmin
yolanda yvonne zadie zoe zofia`;

const menSet = onceSet(men);
const womenSet = onceSet(women);

/** Whether a folded first name is that of a man or a woman, as far as its like are known; undefined where it may be
either. */
export const genderOf = (folded: string): 'he' | 'she' | undefined => {
	if (menSet().has(folded)) return 'he';
	return womenSet().has(folded) ? 'she' : undefined;
};

/** Which of them a pronoun is of; undefined for those of both, or of several. */
export const pronounGender = (low: string): 'he' | 'she' | undefined => {
	if (/^(?:he|him|his|himself|er|ihm|ihn|il)$/.test(low)) return 'he';
	return /^(?:she|her|hers|herself|elle)$/.test(low) ? 'she' : undefined;
};
