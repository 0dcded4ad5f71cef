import type {Now} from '../journal/day.ts';
import {fold} from '../journal/names.ts';
import {isDateFault} from './dates/moment.ts';
import {readPlainDate} from './dates/plain-date.ts';
import type {LineSection} from './marks/line-section.ts';
import type {Piece} from './marks/pieces.ts';
import type {Known} from './names/known.ts';
import type {Dated} from './sentences/dated.ts';
import type {Rest} from './sentences/frames/finding.ts';
import type {HeadReading} from './sentences/read-head.ts';

/** Where a marked place ends before a date that closes it, or is followed by a comma; undefined where no date does. */
export const datelessEnd = (text: string, place: readonly Piece[], now: Now): number | undefined => {
	const [piece, ...more] = place;
	if (!piece || more.length > 0 || piece.end - piece.start > 200) return undefined;
	// Beers @ Map Room after work: when, and no part of its name.
	const after = /^\s*\S.*? (?=(?:after|before) \p{Ll})/u.exec(text.slice(piece.start, piece.end));
	if (after) return piece.start + after[0].trimEnd().replace(/,$/, '').length;
	const words = [...text.slice(piece.start, piece.end).matchAll(/\S+/g)];
	const ends = [...words.keys()].filter(at => at === words.length - 1 || words[at]?.[0].endsWith(','));
	for (const end of ends) {
		for (const count of [3, 2, 1]) {
			const [first, last] = [words[end - count + 1], words[end]];
			const before = words[end - count];
			if (!first || !last || !before) continue;
			const said = text.slice(piece.start + first.index, piece.start + last.index + last[0].length).replace(/,$/, '');
			// Yest 11ish: the hour is read with the rest of the sentence.
			const day = count > 1 ? said.replace(/ \d{1,2}(?::\d\d)?(?:ish|[ap])$/, '') : said;
			const isDate = (['past', 'future'] as const).some(direction => {
				const reading = readPlainDate(day, now, direction);
				return reading !== undefined && !isDateFault(reading);
			});
			if (isDate) return piece.start + before.index + before[0].length;
		}
		// The Angel, we came second.
		const [last, next, then] = words.slice(end, end + 3);
		if (last && next && goesOn.test(`${next[0]} ${then?.[0] ?? ''} `))
			return piece.start + last.index + last[0].length - 1;
	}
	return undefined;
};

/** What goes on after a place and a comma, and is no part of its name: `we came second`, `got home at 2`. */
const goesOn =
	/^(?:\d+ ?(?:mins?|minutes|h|hrs?|hours|ppl|people|of us)\b|(?:i|we|he|she|they|it|you|im|i'm|ich|wir|er|sie|je|on|nous|il|elle) [a-zà-ÿ']{2,}|(?:got|had|was|were|came|then|but|so|and|told|talked|asked|said|met|saw|lost|won|finished|ate|drank|sang|stayed|doors|bring|need|needs|wants|wanted|looking|lookin|asking|asked|hoping|owes|owed|says|knows|wondering|seeking|offered|promised|selling|lent|gave|paid|bought|helped|fixed|desperate|short|hat|war|aber|dann|mais|puis) )/i;

const hour =
	/^(?:(?:1[0-2]|[1-9])|(?:[01]?\d|2[0-4])(?:[:.][0-5]\d|\s*(?:[ap]\.?m\.?|ish|h|uhr)|[:.][0-5]\d\s*(?:[ap]\.?m\.?|ish|h|uhr))|noon|midday)$/i;

/** `@ 2:15 bring the papers`: an hour, and what goes on after it. */
const hourFirst =
	/^(?:noon|midday)[.,;] |^(?:1[0-2]|[1-9])(?:(?:[:.][0-5]\d(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?) [a-z]| (?:w|w\/|with|re|then|at) )/;

/** Whether what is marked as the place is the house of somebody known: `movie night @ Ada's`, `@ graces fri`. */
export const isHome = (text: string, place: readonly Piece[], {index}: Known): boolean => {
	const [piece, ...more] = place;
	const said = piece && more.length === 0 ? text.slice(piece.start, piece.end).trim() : '';
	const [, owner] = /^(\p{L}{3,20}?)['’]?s$/u.exec(said) ?? [];
	return owner !== undefined && index.byFirstWord.has(fold(owner));
};

/** Whether what is marked as the place is an hour: `lunch w/ Ken wed @ 2pm`. */
export const isClock = (text: string, place: readonly Piece[]): boolean => {
	const [piece, ...more] = place;
	const said = text.slice(piece?.start, piece?.end).trim();
	// Nearly every place is told from an hour by its first letter.
	if (!/^(?:\d|noon|midday)/i.test(said)) return false;
	const isAlone = piece !== undefined && more.length === 0 && piece.end - piece.start < 20;
	return (isAlone && hour.test(said)) || hourFirst.test(said);
};

/**
 * Dates that begin or end the text, and the place of the meeting. `tags` and `unread`: what in it no sentence has read;
 * a tag is kept elsewhere, the others are nowhere but in the text.
 */
export const cutsOf = (
	text: string,
	{told}: HeadReading,
	first: Dated | undefined,
	section: LineSection,
	tags: readonly Rest[],
	unread: readonly Rest[],
): readonly Rest[] => {
	if (!first) return [];
	const units = told.units;
	const isWhen = (at: number): boolean => {
		const {time, start = 0, end = 0} = units[at] ?? {};
		const isTaken = time !== undefined && first.from.includes(time) && time.role !== 'by';
		// When it ends is kept nowhere but in the text, as is for how long it is.
		return isTaken && !isStretch(text.slice(start, end)) && !leadsOn.test(units[at - 1]?.low ?? '');
	};
	let head = 0;
	while (head < units.length && (isWhen(head) || (head > 0 && units[head]?.token.raw === ','))) head++;
	const named = first.finding.kind === 'meeting' && section.place.length === 0 ? first.finding.place : undefined;
	// With a hole in its midst the place stays in the text too, or what is there would go with it.
	const isSplit = named && [...tags, ...unread].some(hole => overlap(hole, named));
	const place = isSplit || named?.isKept ? undefined : named;
	const isPlace = (at: number): boolean =>
		place !== undefined && (units[at]?.start ?? -1) >= place.start && (units[at]?.start ?? -1) < place.end;
	let tail = units.length;
	while (
		tail > head &&
		(isWhen(tail - 1) ||
			isPlace(tail - 1) ||
			(units[tail - 1]?.kind === 'sign' && /^[.!,]$/.test(units[tail - 1]?.token.raw ?? '')))
	)
		tail--;
	while (tail < units.length && units[tail]?.kind === 'sign' && units[tail]?.token.raw !== ',') tail++;
	const last = units.slice(tail).findLast(unit => unit.kind === 'time');
	const cuts: Rest[] = [];
	if (head > 0) cuts.push({start: units[0]?.start ?? 0, end: units[head]?.start ?? units[head - 1]?.end ?? 0});
	const opening = isPlace(tail) ? units.slice(tail).find(unit => unit.kind === 'time') : units[tail];
	if (last && tail > head) cuts.push({start: opening?.start ?? last.start, end: last.end});
	if (place) cuts.push({start: place.start, end: place.end});
	const isAll = cuts.reduce((sum, cut) => sum + text.slice(cut.start, cut.end).trim().length, 0) >= text.trim().length;
	return isAll ? [] : cuts.filter(cut => !unread.some(hole => overlap(hole, cut)));
};

/** A word that says nothing without what follows it: `for the weekend`, `over Christmas`. */
const leadsOn =
	/^(?:for|over|at|during|through|throughout|since|after|before|until|till|fur|uber|wahrend|seit|nach|vor|pour|pendant|depuis|apres|avant)$/;

/** `8-12 December`, `the 3rd to the 7th`, `from seven to nine`, `3-4pm`: not `2026-12-08`, nor `10 to 9`. */
const isStretch = (when: string): boolean => {
	const bare = when
		.replace(/\b\d{4}-\d{1,2}-\d{1,2}\b/g, 'day')
		.replace(/\b(?:5|10|20|25) to (?=\d{1,2}\b(?!\s*\p{L}{3}))/gu, '');
	return numbersJoined.test(bare) || wordsJoined.test(bare);
};

const numbersJoined =
	/\d(?:st|nd|rd|th|\.|[ap]m|h\d*)?\s*(?:-|–|\b(?:to|till?|until|through|and|bis|und|au|et|a|à)\b)\s*(?:the\s+|zum\s+)?\d/i;
const wordsJoined =
	/\b(?:from|between|von|vom|zwischen|entre|du|de)\b.*\s(?:to|till?|until|through|and|bis|und|au|et|à)\s/i;

const overlap = (a: Rest, b: Rest): boolean => a.start < b.end && a.end > b.start;
