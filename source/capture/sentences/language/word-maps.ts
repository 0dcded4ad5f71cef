import type {How} from '../../../journal/how.ts';
import type {Feast, Frame, Sense, UnitLength} from './language.ts';

/** The words of a text as a set. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** `yesterday -1, today 0` as a map of words to numbers. */
export const numberMap = (text: string): ReadonlyMap<string, number> =>
	new Map(
		text.split(',').flatMap(pair => {
			const words = pair.trim().split(/\s+/);
			return words.slice(0, -1).map((word): [string, number] => [word, Number(words.at(-1))]);
		}),
	);

/** Units of time, in days and in months. */
export const spanMap = (days: string, months: string): ReadonlyMap<string, UnitLength> =>
	new Map<string, UnitLength>([
		...[...numberMap(days)].map(([word, count]): [string, UnitLength] => [word, {days: count}]),
		...[...numberMap(months)].map(([word, count]): [string, UnitLength] => [word, {months: count}]),
	]);

/** `christmas eve 12-24, thanksgiving 11 4th 4` as days by their names; the latter the fourth Thursday of November. */
export const feastMap = (text: string): ReadonlyMap<string, Feast> =>
	new Map(
		text
			.replace(/\s+/g, ' ')
			.split(/,\s*/)
			.flatMap((one): readonly (readonly [string, Feast])[] => {
				const date = /^\s*(.+) (\d+)-(\d+)\s*$/.exec(one);
				if (date) return [[date[1] ?? '', {month: Number(date[2]), date: Number(date[3])}]];
				const nth = /^\s*(.+) (\d+) (\d+)th (\d)\s*$/.exec(one);
				return nth ? [[nth[1] ?? '', {month: Number(nth[2]), nth: Number(nth[3]), weekday: Number(nth[4])}]] : [];
			}),
	);

/** A line without a head goes on with the one before it. */
const headed = (text: string): string => text.replace(/\n(?![^\n:]*:)/g, ' ');

/** `coffee: coffee espresso` a line as a map of words to what they mean. */
export const meaningMap = <Meaning extends string>(text: string): ReadonlyMap<string, Meaning> =>
	new Map(
		headed(text)
			.split('\n')
			.filter(line => line.includes(':'))
			.flatMap(line => {
				const [meaning = '', words = ''] = line.split(':');
				return words
					.split(/\s+/)
					.filter(Boolean)
					.map((word): [string, Meaning] => [word, meaning.trim() as Meaning]);
			}),
	);

/** `meet call: ring, call up` a line as senses by the verb that begins them. */
export const senseMap = (text: string): ReadonlyMap<string, readonly Sense[]> => {
	const senses = new Map<string, Sense[]>();
	for (const line of headed(text)
		.split('\n')
		.filter(one => one.includes(':'))) {
		const [head = '', verbs = ''] = line.split(':');
		const [frame, how] = head.trim().split(' ');
		for (const verb of verbs
			.split(',')
			.map(one => one.trim())
			.filter(Boolean)) {
			const [lemma = '', ...rest] = verb.split(' ');
			senses.set(lemma, [...(senses.get(lemma) ?? []), {frame: frame as Frame, rest, ...(how && {how: how as How})}]);
		}
	}
	// The longest first: "run into" before "run".
	for (const [lemma, all] of senses)
		senses.set(
			lemma,
			all.sort((a, b) => b.rest.length - a.rest.length),
		);
	return senses;
};
