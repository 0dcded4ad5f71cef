import type {How} from '../../../journal/how.ts';
import type {ReadLanguage} from '../../../journal/settings.ts';

/** What a verb says of those who do it: each is a frame, and read-sentences.ts says what becomes of it. */
export type Frame =
	| 'meet'
	| 'come'
	| 'tell'
	| 'say'
	| 'help'
	| 'give'
	| 'serve'
	| 'borrow'
	| 'introduce'
	| 'promise'
	| 'engage'
	| 'bother'
	| 'owe'
	| 'thank'
	| 'need'
	| 'ask'
	| 'live'
	| 'work'
	| 'do'
	| 'never';

/** A verb with the words that belong to it: `catch up with`. `how` where it says in which way people met. */
export type Sense = {readonly frame: Frame; readonly rest: readonly string[]; readonly how?: How};

/** In which form a verb is written. `part` is the participle where it is not the past as well. */
export type Form = 'base' | 's' | 'past' | 'part' | 'ing';

export type Verb = {readonly lemma: string; readonly form: Form};

/** What a unit of time is, in days or months. */
export type UnitLength = {readonly days: number} | {readonly months: number};

/**
 * A day of the year that has a name. `nth`: the how manyth of a weekday in its month, -1 for the last, and so many days
 * after it; `easter`: so many days after Easter.
 */
export type Feast =
	| {readonly month: number; readonly date: number}
	| {readonly month: number; readonly nth: number; readonly weekday: number; readonly days?: number}
	| {readonly easter: number};

export type TimeWords = {
	readonly near: ReadonlyMap<string, number>;
	/** Words for a day that say the part of it too: `tonight`, `heute früh`. */
	readonly parts: ReadonlyMap<string, 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'>;
	readonly weekdays: ReadonlyMap<string, number>;
	readonly months: ReadonlyMap<string, number>;
	readonly numbers: ReadonlyMap<string, number>;
	readonly ordinals: ReadonlyMap<string, number>;
	readonly units: ReadonlyMap<string, UnitLength>;
	readonly weekend: ReadonlySet<string>;
	readonly last: ReadonlySet<string>;
	readonly next: ReadonlySet<string>;
	readonly this: ReadonlySet<string>;
	/** Words before a day, and before a time of day. */
	readonly on: ReadonlySet<string>;
	readonly at: ReadonlySet<string>;
	readonly by: ReadonlySet<string>;
	/** Words between one day and another: `the day before Christmas`. */
	readonly before: ReadonlySet<string>;
	readonly after: ReadonlySet<string>;
	readonly from: ReadonlySet<string>;
	readonly until: ReadonlySet<string>;
	readonly ago: ReadonlySet<string>;
	readonly agoBefore: ReadonlySet<string>;
	readonly ahead: ReadonlySet<string>;
	readonly half: ReadonlySet<string>;
	/** `halb acht` is half past seven; `half seven` is too, said in Britain. */
	readonly isHalfBefore: boolean;
	readonly clock: ReadonlySet<string>;
	readonly articles: ReadonlySet<string>;
	readonly noon: ReadonlySet<string>;
	readonly midnight: ReadonlySet<string>;
	readonly vague: ReadonlySet<string>;
	/** Days that have a name, by their words: `christmas eve`. */
	readonly feasts: ReadonlyMap<string, Feast>;
};

/** A language as data: classes of words, verbs with their frames. A further language is one more of these. */
export type Language = {
	readonly name: ReadLanguage;
	readonly code: 'en' | 'de' | 'fr';
	readonly times: TimeWords;
	/** Small words that tell this language from the others. */
	readonly signs: ReadonlySet<string>;
	/** Whether a participle may close the clause, and the doer follow the verb. */
	readonly isVerbLast: boolean;
	/** Whether every noun has a capital, so that a capital tells nothing of a name. */
	readonly hasCapitalNouns: boolean;
	readonly i: ReadonlySet<string>;
	readonly me: ReadonlySet<string>;
	readonly my: ReadonlySet<string>;
	readonly they: ReadonlySet<string>;
	readonly them: ReadonlySet<string>;
	readonly their: ReadonlySet<string>;
	readonly it: ReadonlySet<string>;
	readonly be: ReadonlySet<string>;
	readonly have: ReadonlySet<string>;
	readonly did: ReadonlySet<string>;
	readonly will: ReadonlySet<string>;
	/** Would, might, should and their like: not told as done. */
	readonly would: ReadonlySet<string>;
	readonly can: ReadonlySet<string>;
	readonly wish: ReadonlySet<string>;
	readonly not: ReadonlySet<string>;
	readonly if: ReadonlySet<string>;
	readonly and: ReadonlySet<string>;
	readonly joins: ReadonlySet<string>;
	readonly fillers: ReadonlySet<string>;
	readonly dream: ReadonlySet<string>;
	readonly maybe: ReadonlySet<string>;
	readonly off: readonly (readonly string[])[];
	readonly order: readonly (readonly string[])[];
	readonly with: ReadonlySet<string>;
	readonly to: ReadonlySet<string>;
	readonly for: ReadonlySet<string>;
	readonly from: ReadonlySet<string>;
	readonly at: ReadonlySet<string>;
	readonly prepositions: ReadonlySet<string>;
	readonly articles: ReadonlySet<string>;
	readonly kin: ReadonlySet<string>;
	readonly titles: ReadonlySet<string>;
	/** Whom one calls by what they are: `Mum`. */
	readonly callings: ReadonlySet<string>;
	readonly hows: ReadonlyMap<string, How>;
	readonly media: ReadonlyMap<string, How>;
	readonly verbs: ReadonlyMap<string, readonly Verb[]>;
	readonly senses: ReadonlyMap<string, readonly Sense[]>;
	/** What may be done, given or sent without being a favour: `gave me a headache`. */
	readonly slight: ReadonlySet<string>;
	readonly money: ReadonlySet<string>;
	readonly jobs: ReadonlySet<string>;
	readonly birthday: ReadonlySet<string>;
	/** Words that are no names, though they begin a sentence with a capital. */
	readonly plain: ReadonlySet<string>;
	/** Nouns that follow "at" or "in" and are no places. */
	readonly noPlaces: ReadonlySet<string>;
	/** Short ways to write a word: `nite`, `abt`. */
	readonly short: ReadonlyMap<string, string>;
	/** Common words besides those above. */
	readonly commons: ReadonlySet<string>;
	/** Words that tell a habitual trade: `sells solar`, `runs a bakery`. */
	readonly trades: ReadonlySet<string>;
	/** Verbs of going somewhere, before what one goes there for. */
	readonly motion: ReadonlySet<string>;
	/** What one has of others without having borrowed it: `has my number`. */
	readonly notLent: ReadonlySet<string>;
	/** Work that somebody may do in another's place: `took my shift`. */
	readonly duties: ReadonlySet<string>;
	/** What is read or looked at for whoever wrote it: `read Priya's draft`. */
	readonly drafts: ReadonlySet<string>;
	/** Verbs that do nobody a favour. */
	readonly harm: ReadonlySet<string>;
};

/** Whether a word is one of the small ones that make sentences: no name, however it is written. */
export const isSmallWord = (low: string, language: Language): boolean =>
	[
		language.i,
		language.me,
		language.my,
		language.they,
		language.them,
		language.their,
		language.it,
		language.be,
		language.have,
		language.did,
	].some(words => words.has(low)) ||
	[
		language.will,
		language.would,
		language.can,
		language.wish,
		language.not,
		language.if,
		language.joins,
		language.fillers,
		language.maybe,
	].some(words => words.has(low)) ||
	language.prepositions.has(low) ||
	language.articles.has(low);

const noAdverbs = new Set(
	`family supply reply apply fly july ugly friendly holy belly jelly bully rely ally italy tally folly assembly
	butterfly anomaly homily monopoly imply multiply early daily weekly monthly elderly`.split(/\s+/),
);

/** Whether a word only says how, when or how much, and may be anywhere in a clause: `just`, `very`, `kindly`. */
export const isFiller = (low: string, {fillers, code}: Language): boolean =>
	fillers.has(low) || (code === 'en' && /^[a-z]{3,}ly$/.test(low) && !noAdverbs.has(low));

/** Whether a word is known to be something else than a name. */
export const isCommonWord = (low: string, language: Language): boolean => {
	const one = low.endsWith('s') ? low.slice(0, -1) : low;
	return (
		isSmallWord(low, language) ||
		[
			language.plain,
			language.kin,
			language.jobs,
			language.slight,
			language.money,
			language.noPlaces,
			language.commons,
		].some(words => words.has(low) || words.has(one)) ||
		language.verbs.has(low) ||
		language.hows.has(low) ||
		language.media.has(low) ||
		language.times.parts.has(low) ||
		language.times.units.has(low) ||
		language.times.months.has(low)
	);
};
