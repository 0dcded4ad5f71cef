import type {Day, MonthName, Time} from './day.ts';
import type {Ask, Favour, Meeting, Need, Treat} from './entry.ts';
import type {How} from './how.ts';
import type {Sign} from './words.ts';

/**
 * What the day, the ledger, the people and the needs ask of a month. It follows from the entries of that month alone,
 * and it is small: so it can be kept beside the files, and all of this is whole before the journal is read.
 */
export type KeptMonth = {
	readonly name: MonthName;
	readonly whole: KeptFacts;
	/** The same without private entries; only where the month has some. */
	readonly open?: KeptFacts;
};

/** What is known of months without their files being read. */
export type KeptMonths = {
	/** Newest first. */
	readonly months: readonly KeptMonth[];
	/** What follows from many of these together, so that nobody need merge them month by month. No month is in two. */
	readonly together?: readonly KeptTogether[];
};

/** What is asked of all of some months at once, ready made. */
export type KeptTogether = {
	readonly months: ReadonlySet<MonthName>;
	readonly whole: TogetherFacts;
	/** Without private entries. */
	readonly open: TogetherFacts;
};
/** Its parts may be made when they are first asked for. */
export type TogetherFacts = Pick<KeptFacts, 'people' | 'claims' | 'dues' | 'ids' | 'words'>;

/** Its parts may be made when they are first asked for. */
export type KeptFacts = {
	/** Everyone whom an entry is with or about, by each spelling, in the order of code units. */
	readonly people: readonly KeptPerson[];
	/** Favours that are promised or open, and open needs: whole, oldest first. */
	readonly favours: readonly Favour[];
	readonly needs: readonly Need[];
	/** The same in short, by everyone whom they are with, by each spelling. */
	readonly claims: readonly KeptClaims[];
	/** Every ask, those that are over too: how it went so far follows from them. */
	readonly asks: readonly Ask[];
	/** Meetings that are planned and not answered. */
	readonly plans: readonly Meeting[];
	/** Favours that may call for thanks, or for telling or hearing how it went. Asked for a year only. */
	readonly deeds: readonly Favour[];
	/** The last day on which one of these was written down or done. */
	readonly lastDeed?: Day;
	/** When promises fall due, either way. */
	readonly dues: readonly DueDay[];
	/** The entry of each day that says most. Asked for on this day of later years only. */
	readonly memories: readonly Memory[];
	/** Entries of each day that has some, oldest day first. */
	readonly days: readonly (readonly [day: Day, entries: number])[];
	readonly counts: Counts;
	readonly written: Written;
	/** The first 12 hexadecimal digits of each id as a number, in order: how short an id may be shown. */
	readonly ids: Float64Array;
	/** Places and tags, for whoever completes them. */
	readonly words: KeptWords;
};

/** How often a place or a tag was used, and when last. */
export type UsedWord = {readonly text: string; readonly times: number; readonly last: Day};
export type KeptWords = {readonly places: readonly UsedWord[]; readonly tags: readonly UsedWord[]};

/** What is open with somebody: which of the `favours`, or of the `needs`, of its month it is. */
export type Claim = {readonly of: 'owe' | 'owed' | 'need'; readonly month: MonthName; readonly at: number};

/** What is open with somebody in short: how much of each kind, and which, oldest first. */
export type KeptClaims = Readonly<Record<Claim['of'], number>> & {
	/** As it is spelt in the entries. */
	readonly name: string;
	/** May be made when it is first asked for. */
	readonly all: readonly Claim[];
};

/**
 * What was written in a month with somebody, by its words: who could help with a need follows from it. Entries are
 * numbered from 0; needs and asks are not among them: whoever needs the same can help least.
 */
export type Written = {
	readonly entries: number;
	/** Everyone whom they are with, as they are spelt. */
	readonly names: readonly string[];
	/** Each folded word once, in the order of code units. */
	readonly words: readonly string[];
	/**
	 * Of each entry how many names it has, and these by their numbers; then of each word in how many entries it is, and
	 * these.
	 */
	readonly numbers: Uint32Array;
	/** Favours that were done for you, by their entry, with their first line. */
	readonly deeds: readonly (readonly [entry: number, says: string])[];
	readonly tags: readonly (readonly [entry: number, tags: readonly string[]])[];
};

/** A promise with a day, and until when it is not to be brought up. */
export type DueDay = Claim & {readonly due: Day; readonly snoozed?: Day};

/** What the entries of a month say of somebody. */
export type KeptPerson = {
	/** As it is spelt in the entries. */
	readonly name: string;
	/** Meetings that took place. */
	readonly met: number;
	/** The days of these, each once, oldest first. */
	readonly days: readonly Day[];
	readonly last?: LastMet;
	/** The last meeting of which is known whose round it was. */
	readonly round?: Round;
};

export type LastMet = {readonly date: Day; readonly time?: Time; readonly how: How; readonly place?: string};
export type Round = {readonly date: Day; readonly treat: Treat};

/** An entry as it is remembered on its day in later years; whoever opens it reads it by its id. */
export type Memory = {
	readonly id: string;
	readonly date: Day;
	readonly sign: Sign;
	readonly people: readonly string[];
	/** What its first line tells beside kind and people, cut after 200 letters. */
	readonly says: string;
	/** How much it says: of several years, the one that says most is shown. */
	readonly weight: number;
};

export type Counts = {
	/** Entries of the month. */
	readonly entries: number;
	/** Favours that are open: those that you owe, and those that you are owed. */
	readonly owe: number;
	readonly owed: number;
	/** Meetings that took place, by how. */
	readonly hows: Readonly<Partial<Record<How, number>>>;
	/** Favours that were done: those only promised are not among them. `passed` are among `given` too. */
	readonly given: number;
	readonly received: number;
	readonly passed: number;
};
