import type {Instant, Now} from '../journal/day.ts';
import type {Entry} from '../journal/entry.ts';
import type {Journal} from '../journal/journal.ts';
import type {Person} from '../journal/person/person.ts';

/** Somebody as a file of another program knows them. When they were written down is left to whoever writes them. */
export type ImportedPerson = Omit<Person, 'created' | 'edited'> & {
	readonly created?: Instant;
	readonly edited?: Instant;
};

/** Something of a file that is not taken, by name and number, and why, in a few words. */
export type NotTaken = {readonly what: string; readonly count: number; readonly why: string};

/** A line that cannot be read. It costs that line alone. `line` counts from 1. */
export type ImportProblem = {readonly file: string; readonly line: number; readonly problem: string};

/** What a file of another program comes to: nothing of it is dropped without a word. */
export type Imported = {
	readonly people: readonly ImportedPerson[];
	/** With ids that follow from the source, so that the same file gives the same entries. */
	readonly entries: readonly Entry[];
	readonly notTaken: readonly NotTaken[];
	readonly problems: readonly ImportProblem[];
	/** What a person should know to catch a wrong guess, as sentences. */
	readonly hints: readonly string[];
};

/** A file as it was handed over. `text`: without a byte order mark, with `\n` as its line ends. */
export type SourceFile = {readonly name: string; readonly text: string};

/** What reading needs from outside. */
export type Means = {
	readonly now: Now;
	/** SHA-256 of a text, in hexadecimal. */
	readonly hash: (text: string) => string;
	/**
	 * The local day and time of an instant, given in milliseconds, in a zone; in that of this machine where absent or
	 * unknown.
	 */
	readonly localTime: (milliseconds: number, zone?: string) => Pick<Now, 'day' | 'time'>;
	/** The journal that lines are read against. */
	readonly journal: Journal;
	/** `@dan` is a person, not a tag. */
	readonly isTagPerson: boolean;
	/** The columns of a table, by what they hold: `name` to the head of the column. */
	readonly columns?: ReadonlyMap<string, string>;
	/** Names and addresses of the keeper of the journal, who is nobody's company in a calendar. */
	readonly me: readonly string[];
	/** Called now and then with how much of the whole is read, from 0 to 1. */
	readonly tick: (done: number) => void;
};

/** A file cannot be read as what it seems to be, or is cut off: a sentence, and what to do. */
export type Unfit = {readonly unfit: string};

/** Reads files of one format. Never throws; a broken line is a problem, and a file that is no such thing is unfit. */
export type FormatReader = (files: readonly SourceFile[], means: Means) => Imported | Unfit | Promise<Imported | Unfit>;
