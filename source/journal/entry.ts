import type {Day, Instant, Time} from './day.ts';
import type {How} from './how.ts';

/**
 * The whole model. An entry is one line of somebody's life, as data/README.md has it: in memory it is the JSON object
 * of the file, so that reading 100,000 of them copies nothing.
 */
export type Entry = Meeting | Favour | Need | Ask | Note | Unknown;
export type Meeting = Base & {
	readonly kind: 'meeting';
	readonly how: How;
	/** Absent: it took place. */
	readonly state?: 'planned' | 'missed';
	/** Whose round it was. */
	readonly treat?: Treat;
};
export type Favour = Base & {
	readonly kind: 'favour';
	readonly way: Way;
	readonly state: 'promised' | 'open' | 'settled';
	readonly due?: Day;
	readonly settled?: Settled;
	/** When they were thanked. */
	readonly thanked?: Day;
	/** When they were told how it went, or told you. */
	readonly told?: Day;
	readonly forwards?: string;
	readonly meeting?: string;
};
export type Need = Base & {
	readonly kind: 'need';
	readonly state: 'open' | 'met' | 'dropped';
	readonly met?: Met;
	readonly meeting?: string;
};
/** Something that the keeper of the journal wants to ask of the people, who may be none yet. */
export type Ask = Base & {
	readonly kind: 'ask';
	readonly state: AskState;
	/** How likely a yes seemed, 0 to 100. */
	readonly guess?: number;
	readonly asked?: Day;
	/** Only of one that was granted or declined. */
	readonly answer?: Answer;
	readonly meeting?: string;
};
export type Note = Base & {readonly kind: 'note'};
/**
 * A kind that this version does not know, or a favour, need or ask without what makes it one: kept and shown, never
 * counted.
 */
export type Unknown = Base & {readonly kind: 'unknown'};

type Base = {
	readonly id: string;
	readonly date: Day;
	readonly time?: Time;
	readonly people: readonly string[];
	readonly place?: string;
	readonly text: string;
	readonly tags?: readonly string[];
	readonly starred?: true;
	readonly private?: true;
	/** Known people whom the text is about, besides `people`. */
	readonly about?: readonly string[];
	/** Not to be brought up before this day. */
	readonly snoozed?: Day;
	readonly created: Instant;
	readonly edited: Instant;
	/** The object as it was read, only where it holds more or other than is understood here; `toJson` gives it back. */
	readonly raw?: Raw;
};

export type Raw = Readonly<Record<string, unknown>>;
export type Way = 'given' | 'received';
export type Treat = 'me' | 'them';
/** `open`: not asked yet; `asked`: no answer yet; the others are over. */
export type AskState = 'open' | 'asked' | 'granted' | 'declined' | 'dropped';
/**
 * What settled a favour: `kept` a promise done, `freely` no return was wanted, `released` let go. `entry`: id of the
 * favour that did it. `was`: only where a promise ended otherwise than kept, so that `reopen` can give it back.
 */
export type Settled = {readonly date: Day; readonly by: SettledBy; readonly entry?: string; readonly was?: 'promised'};
export type SettledBy = 'kept' | 'returned' | 'forwarded' | 'freely' | 'released';
/** When a need was met. `entry`: id of the favour that met it. */
export type Met = {readonly date: Day; readonly entry?: string};
/** When an ask was answered. `entry`: id of the favour that came of it. */
export type Answer = {readonly date: Day; readonly entry?: string};

export const settledBys: readonly SettledBy[] = ['kept', 'returned', 'forwarded', 'freely', 'released'];
export const askStates: readonly AskState[] = ['open', 'asked', 'granted', 'declined', 'dropped'];

/** Keys of an entry in the order of the file; unknown ones follow as they came. */
export const entryKeys = [
	...'id kind date time how way state due people about place treat text tags guess asked answer settled met'.split(' '),
	...'thanked told forwards meeting starred private snoozed created edited'.split(' '),
];

/** What says which entry of a month file comes first. */
export type EntryOrder = Pick<Base, 'id' | 'date' | 'time' | 'created'>;

/** Whether the entry came before the other in a month file: date, time (none first), created, id. For `sort`. */
export const compareEntries = (a: EntryOrder, b: EntryOrder): number =>
	compareText(a.date, b.date) ||
	compareText(a.time ?? '', b.time ?? '') ||
	compareText(a.created, b.created) ||
	compareText(a.id, b.id);

/** Order by code unit: the same on every machine and in every language. For `sort`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is owed because of a favour: `you` owe, `they` owe, or nothing. */
export const owes = (favour: Favour): 'you' | 'they' | undefined => {
	if (favour.state === 'settled') return undefined;
	return (favour.state === 'promised') === (favour.way === 'given') ? 'you' : 'they';
};

/** The first line of an entry's text. */
export const firstLine = (entry: Entry): string => {
	const end = entry.text.indexOf('\n');
	return end < 0 ? entry.text : entry.text.slice(0, end);
};

/** Whether an ask is still to be made, or waits for its answer. */
export const isOpenAsk = (ask: Ask): boolean => ask.state === 'open' || ask.state === 'asked';

/** Whether an entry is of a kind that comes up at a meeting. */
export const cameUp = <Thing extends {readonly kind: Entry['kind']}>(
	entry: Thing,
): entry is Extract<Thing, {readonly kind: 'favour' | 'need' | 'ask'}> =>
	entry.kind === 'favour' || entry.kind === 'need' || entry.kind === 'ask';
