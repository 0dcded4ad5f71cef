import {inAnyScript} from '../../any-script.ts';
import {once, onceSet} from '../../once.ts';
import type {Ask, Need} from '../entry.ts';
import {fold, foldedWords} from '../names.ts';

/** A word of what is needed: as it is written there, and all that it is looked for as. */
export type NeedWord = {
	readonly written: string;
	/** Its own stem, and those of its kin. */
	readonly stem: string;
	readonly stems: ReadonlySet<string>;
	/** Whether it says enough by itself: `piano` does, `lessons` and a city do not. */
	readonly isTelling: boolean;
};

const wordPattern = inAnyScript(/[\p{L}\p{N}]+/gu);

// What a word has at its end besides what it means; the longest first, so that a translator and a translation meet.
const endings = /(?:ations?|ators?|ates?|ating|ated|ments?|ings?|ions?|ists?|ers?|ery|ry|ors?|ies|ed|es|y|e|s)$/;

/** The word without its ending, where four letters are left: `teacher` and `teaching` are `teach`. */
export const stemOf = (word: string): string => {
	if (!/^[a-z]{5,}$/.test(word) || /ss$/.test(word)) return word;
	const bare = word.replace(endings, '');
	// A letter that an ending doubled is one again: `swimming` is `swim`, and `roommate` no room.
	const stem = /^(?:ings?|ed|ers?)$/.test(word.slice(bare.length)) ? bare.replace(/([bdgmnprt])\1$/, '$1') : bare;
	return stem.length >= 4 ? stem : word.replace(/([^s])s$/, '$1');
};

/** Words of one trade or thing: whoever offers one may help with the other. */
const kinships = `law lawyer lawyers legal solicitor attorney contract contracts lease leases
	tax taxes accountant accounting accounts bookkeeping bookkeeper
	doctor doctors physician medicine medical gp|dentist dental teeth tooth
	flat flats apartment sublet|room lodging couch guest stay sleep
	move moving van removal|drive driver lift ride|cv resume curriculum
	childcare babysit babysitter babysitting nanny|vet veterinary|dog dogs puppy|cat cats kitten
	plumber plumbing pipes tap leak|heating boiler|electrician electrics wiring electrical|bike bikes bicycle cycling
	photo photos photograph photographer photography portrait portraits camera|website websites webpage homepage web
	garden gardens gardening gardener pruning hedge|therapist therapy psychologist psychotherapist counselling
	piano pianist|guitar guitarist|violin violinist|sing sings singing singer voice choir
	translate translator translation interpreter|german deutsch|french francais|interview interviews interviewing
	investor investors investing investment|funding fundraising fundraiser|mortgage mortgages loan|math maths mathematics algebra
	cook cooking cooks chef recipe|bake baking baker bread sourdough cake cakes|sail sailing boat|run running runner marathon
	sew sewing tailor seamstress|paint painter painting decorator|stage lecture lectures speaker talk talks
	proofread proofreading editor editing|clock clocks watchmaker|physio physiotherapist physiotherapy
	program programming programmer developer software coding`;

const kinOf = once((): ReadonlyMap<string, ReadonlySet<string>> => {
	const kin = new Map<string, Set<string>>();
	for (const line of kinships.split(/[\n|]/)) {
		const stems = line.trim().split(/\s+/).map(stemOf);
		for (const stem of stems) kin.set(stem, new Set([...(kin.get(stem) ?? []), ...stems]));
	}
	return kin;
});

/** Words that every need may have, and that say nothing of who could help. */
const emptyWords = `a about after again all also always an and any anybody anyone anything are around as ask asks at be because been before but by can could did do does done down
	each else ever every few find finds for from gave get gets getting give gives giving go goes going good got great had has have having he help helped helping helps her here
	him his how i if in into is it its just keep keeps know knows let like likes look looking looks lot made make makes many may me more most much must my near need needed
	needs never new next nice no none not now of off often old on once one ones only onto or other our out over own people perhaps person place places please put quite really
	recommend recommendation same she should show since so some somebody someone something somewhere soon still such take takes than that the their them then there these they
	thing things this those through till time times to together too two under until up us use used uses using very want wanted wants was way ways we well went were what
	when where which while who whom whose why will wish with within without would yet you your`;
const empty = onceSet(emptyWords);

/** Whether a word is none that tells what something is about. */
export const saysLittle = (word: string): boolean => empty().has(word);

/** Words that many offers and needs share, so that one of them alone is no reason. */
const commonWords = `advice afternoon area back bag basic beginner beginners bern best better big book books box brother business call car careful cheap check child children city class classes
	clean coach coaching coffee colleague companies company contact contacts country couple course courses daughter day days deal early english evening evenings event exam
	expert experience family father feedback fill find first fix form forms free friend friendly friends full group half hand hands handle head holiday home hour hours house
	idea ideas intro introduction introductions job jobs kid kids lead leader learn learning leave lend lent lesson lessons letter letters live lives local long lunch machine
	man manage manager meet meeting member money month months morning mother name neighbour neighbours nephew niece night number office open pair paper papers parent parents
	part party patient phone plan play plays practice practise problem professional project question questions quick quiet read reader readers reading reads ready real
	reliable research retired right sale save school second sell senior serious set share sister small son spare speak speaking speaks specialist spring staff start station
	story street student students study summer table tall teach teacher teachers teaches teaching team tell test text think thinking tip tips tool tools town train
	trainer training travel trip trust trustworthy try tutor tutoring understand understands visit wait walk weather week weekend weekends weeks wife husband winter woman
	word words work works working world write writer writes writing year years young
	monday tuesday wednesday thursday friday saturday sunday
	affordable bright cold comfortable cosy dark decent empty fast fine fresh gentle honest hot huge kind large light local lovely
	modern neat nearby normal pleasant pretty proper safe simple slow soft solid special strong sturdy sweet tiny used usual warm wide`;
const common = onceSet(commonWords);

/** Whether a word tells by itself what something is about: `lease` does, `number` does not. */
export const saysEnough = (word: string): boolean => !empty().has(word) && !common().has(word);

/** A place in a text: what follows `in` with a capital. */
const placePattern = inAnyScript(
	/\b(?:in|near|around|from|at|to|outside)\s+(?:the\s+)?((?:\p{Lu}[\p{L}'’-]*)(?:\s+\p{Lu}[\p{L}'’-]*)*)/gu,
);

/**
 * The words that tell what is needed: none of the names, nor what every need has. Places and what is common do not
 * count by themselves.
 */
export const wordsOfNeed = (
	need: Need | Ask,
	names: ReadonlySet<string>,
	cities: ReadonlySet<string>,
): readonly NeedWord[] => {
	const places = new Set([
		...cities,
		...[...need.text.matchAll(placePattern.of(need.text))].flatMap(([, place = '']) => foldedWords(place)),
	]);
	const words = new Map<string, NeedWord>();
	const all = `${need.text} ${need.place ?? ''} ${(need.tags ?? []).join(' ')}`;
	for (const written of all.match(wordPattern.of(all)) ?? []) {
		const folded = fold(written);
		if (folded.length < 2 || /^\d+$/.test(folded) || empty().has(folded) || names.has(folded) || words.has(folded))
			continue;
		const stem = stemOf(folded);
		words.set(folded, {
			written,
			stem,
			stems: kinOf().get(stem) ?? new Set([stem]),
			isTelling: !common().has(folded) && !places.has(folded),
		});
	}
	return [...words.values()];
};

const isLatin = /^[a-z0-9]+$/;

/**
 * How near one of these words comes to the one that is needed: 1 for the word itself, less for its kin, 0 for none. In
 * scripts without spaces a word may be the start of a longer one. Of `things` a word that only says which kind another
 * is comes less near, as the roof of a `roof box`; of work it is what matters, as the law of a `law firm`.
 */
export const nearness = (folded: readonly string[], needed: NeedWord, of?: 'things'): number => {
	let nearest = 0;
	for (const [at, word] of folded.entries()) {
		const near = nearnessOf(word, needed);
		if (near > nearest) nearest = Math.max(nearest, near * (of === 'things' && saysWhich(folded[at + 1]) ? ofKind : 1));
	}
	return nearest;
};

const nearnessOf = (word: string, {stem, stems}: NeedWord): number => {
	if (empty().has(word)) return 0;
	if (isLatin.test(word)) return stemOf(word) === stem ? 1 : stems.has(stemOf(word)) ? ofKin : 0;
	const isStart = stem.startsWith(word) || word.startsWith(stem);
	return word.length > 1 && stem.length > 1 && !isLatin.test(stem) && isStart ? 1 : 0;
};

/** Whether the word before this one says which kind it is. */
const saysWhich = (next: string | undefined): boolean => next !== undefined && isLatin.test(next) && !empty().has(next);
const ofKind = 0.8;

/** What a word of the same trade is worth, against the word itself. */
const ofKin = 0.7;

/**
 * Whether a word that begins with a stem is a form of it: a short stem in its forms, as `dron` with the letter that it
 * lost, a longer one with any ending.
 */
export const isFormOf = (stem: string, word: string): boolean =>
	/^[a-z]{3,4}$/.test(stem) ? shortEndings.some(end => isFrom(stem + end, word)) : isFrom(stem, word);

const shortEndings = ['', 'e', 'y', 'ies', 'ed', 'ing', 'er'];

const isFrom = (form: string, word: string): boolean =>
	form.length < 5 ? word === form || word === `${form}s` : word.startsWith(form);
