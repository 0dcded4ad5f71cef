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

/** Words to be asked for. */
export type WordList = Pick<ReadonlySet<string>, 'has'>;

/** What words mean, to be asked for. */
export type WordsTo<Value> = Pick<ReadonlyMap<string, Value>, 'has' | 'get'>;

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

/** Days by their names, and whether a word is the first of a name: most words of a text are not. */
export type Feasts = {
	readonly get: (name: string) => Feast | undefined;
	readonly begins: (word: string) => boolean;
};

export type TimeWords = {
	readonly near: WordsTo<number>;
	/** Words for a day that say the part of it too: `tonight`, `heute früh`. */
	readonly parts: WordsTo<'morning' | 'noon' | 'afternoon' | 'evening' | 'night'>;
	readonly weekdays: WordsTo<number>;
	readonly months: WordsTo<number>;
	readonly numbers: WordsTo<number>;
	readonly ordinals: WordsTo<number>;
	readonly units: WordsTo<UnitLength>;
	readonly weekend: WordList;
	readonly last: WordList;
	readonly next: WordList;
	readonly this: WordList;
	/** Words before a day, and before a time of day. */
	readonly on: WordList;
	readonly at: WordList;
	readonly by: WordList;
	/** Words between one day and another: `the day before Christmas`. */
	readonly before: WordList;
	readonly after: WordList;
	readonly from: WordList;
	readonly until: WordList;
	readonly ago: WordList;
	readonly agoBefore: WordList;
	readonly ahead: WordList;
	readonly half: WordList;
	/** `halb acht` is half past seven; `half seven` is too, said in Britain. */
	readonly isHalfBefore: boolean;
	readonly clock: WordList;
	readonly articles: WordList;
	readonly noon: WordList;
	readonly midnight: WordList;
	readonly vague: WordList;
	/** Days that have a name, by their words: `christmas eve`. */
	readonly feasts: Feasts;
};

/** A language as data: classes of words, verbs with their frames. A further language is one more of these. */
export type Language = {
	readonly name: ReadLanguage;
	readonly code: 'en' | 'de' | 'fr';
	readonly times: TimeWords;
	/** Small words that tell this language from the others. */
	readonly signs: WordList;
	/** Whether a participle may close the clause, and the doer follow the verb. */
	readonly isVerbLast: boolean;
	/** Whether every noun has a capital, so that a capital tells nothing of a name. */
	readonly hasCapitalNouns: boolean;
	readonly i: WordList;
	readonly me: WordList;
	readonly my: WordList;
	readonly they: WordList;
	readonly them: WordList;
	readonly their: WordList;
	readonly it: WordList;
	readonly be: WordList;
	readonly have: WordList;
	readonly did: WordList;
	readonly will: WordList;
	/** Would, might, should and their like: not told as done. */
	readonly would: WordList;
	readonly can: WordList;
	readonly wish: WordList;
	readonly not: WordList;
	readonly if: WordList;
	readonly and: WordList;
	readonly joins: WordList;
	readonly fillers: WordList;
	readonly dream: WordList;
	readonly maybe: WordList;
	readonly off: readonly (readonly string[])[];
	readonly order: readonly (readonly string[])[];
	readonly with: WordList;
	readonly to: WordList;
	readonly for: WordList;
	readonly from: WordList;
	readonly at: WordList;
	readonly prepositions: WordList;
	readonly articles: WordList;
	readonly kin: WordList;
	readonly titles: WordList;
	/** Whom one calls by what they are: `Mum`. */
	readonly callings: WordList;
	readonly hows: WordsTo<How>;
	readonly media: WordsTo<How>;
	readonly verbs: WordsTo<readonly Verb[]>;
	readonly senses: WordsTo<readonly Sense[]>;
	/** What may be done, given or sent without being a favour: `gave me a headache`. */
	readonly slight: WordList;
	readonly money: WordList;
	readonly jobs: WordList;
	readonly birthday: WordList;
	/** Words that are no names, though they begin a sentence with a capital. */
	readonly plain: WordList;
	/** Nouns that follow "at" or "in" and are no places. */
	readonly noPlaces: WordList;
	/** Short ways to write a word: `nite`, `abt`. */
	readonly short: WordsTo<string>;
	/** Common words besides those above. */
	readonly commons: WordList;
	/** Words that tell a habitual trade: `sells solar`, `runs a bakery`. */
	readonly trades: WordList;
	/** Verbs of going somewhere, before what one goes there for. */
	readonly motion: WordList;
	/** What one has of others without having borrowed it: `has my number`. */
	readonly notLent: WordList;
	/** What is somebody's and yet nobody takes care of, for all that the words say: `pulled my leg`, `made my day`. */
	readonly figures: WordList;
	/** Work that somebody may do in another's place: `took my shift`. */
	readonly duties: WordList;
	/** What is read or looked at for whoever wrote it: `read Priya's draft`. */
	readonly drafts: WordList;
	/** Verbs that do nobody a favour. */
	readonly harm: WordList;
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

/** Whether a word may be a verb in one of these forms. */
export const hasForm = (low: string, {verbs}: Language, ...forms: readonly Form[]): boolean =>
	verbs.get(low)?.some(({form}) => forms.includes(form)) === true;

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
