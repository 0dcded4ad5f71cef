import type {Entry} from '../entry.ts';
import type {Sign} from '../words.ts';

/** What a line of the day is about; it says what can be done with it. */
export type LineKind =
	| 'plan'
	| 'past'
	| 'trip'
	| 'promise'
	| 'promised'
	| 'thank'
	| 'tell'
	| 'hear'
	| 'ask'
	| 'asked'
	| 'birthday'
	| 'see'
	| 'memory';

/** One line of the day: columns for who reads at a glance, and the same words for who prints or hears them. */
export type DayLine = {
	/** Unique in a day, and the same as long as the line is about the same. */
	readonly key: string;
	readonly kind: LineKind;
	/** `12:30`, `Mon 23`; empty where the line has no time of its own. */
	readonly when: string;
	/** Absent where it is about a person. */
	readonly sign?: Sign;
	/** A word or two: `lunch`, `you to`; may be empty. */
	readonly what: string;
	readonly who: readonly string[];
	readonly says: string;
	/** Further lines beneath. */
	readonly beneath: readonly string[];
	/** Only of a promise of your own whose day has passed: nothing else is ever shown as late. */
	readonly isLate?: true;
	/** The entry that it is about; of a memory only the id, since it may not be in memory. */
	readonly entry?: Entry;
	readonly id?: string;
	/** The person whom opening it shows. */
	readonly person?: string;
};

export type SectionKind =
	| 'today'
	| 'tomorrow'
	| 'trip'
	| 'past'
	| 'promised'
	| 'thank'
	| 'asks'
	| 'birthdays'
	| 'see'
	| 'memory';

/** A part of the day; one without lines is not there. */
export type DaySection = {
	readonly kind: SectionKind;
	readonly title: string;
	/** May be made when they are first asked for; then `count` says how many there are, and `top` has the first three. */
	readonly lines: readonly DayLine[];
	readonly count?: number;
	readonly top?: readonly DayLine[];
};

/** How many lines a section has. */
export const countOf = (section: DaySection): number => section.count ?? section.lines.length;

/** Lines that a section shows before it says how many more there are. */
export const mostLines = 3;

/** The lines of a section that are shown, and `and 4 more` for the rest. */
export const shownOf = (
	section: DaySection,
	most = mostLines,
): {readonly lines: readonly DayLine[]; readonly more?: string} => {
	const count = countOf(section);
	if (count <= most) return {lines: section.lines};
	const top = most <= mostLines ? section.top : undefined;
	return {lines: (top ?? section.lines).slice(0, most), more: `and ${count - most} more`};
};

/**
 * A line as it is read aloud, or printed where nothing is in columns: `12:30 lunch with Ada Lovelace: Kronenhalle, last
 * 5 days ago`.
 */
export const spokenLine = ({kind, when, what, who, says, beneath, isLate}: DayLine): string => {
	const names = who.join(' and ');
	const whom = names && (kind === 'plan' || kind === 'past' ? ` with ${names}` : ` ${names}`);
	const head = `${when && `${when} `}${what}${what ? whom : whom.trim()}`.trim();
	const rest = [...(says ? [says] : []), ...beneath].join('; ').replaceAll(' · ', ', ');
	return `${head}${head && rest ? ': ' : ''}${rest}${isLate ? ' (its day has passed)' : ''}`;
};
