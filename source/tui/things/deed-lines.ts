import {deedsByQuarter, deedsInWords, type QuarterDeeds} from '../../journal/ledger/deeds.ts';
import type {Account} from '../../journal/ledger/ledger.ts';
import {balanceInWords} from '../../journal/words.ts';
import {type Line, span} from '../drawing/line.ts';
import {paragraph, plainLine, type SheetLine} from '../sheet/sheet-line.ts';
import type {World} from '../world.ts';

const bars = '▁▂▃▄▅▆▇█';
/** Columns before the quarters, and of each of them. */
const [before, each] = [9, 2];

/**
 * What is between you and somebody in words, and what was done either way over time: given above, received below, a bar
 * a quarter, with numbers in plain mode. `hasBalance`: in words too, what is open.
 */
export const deedLines = (
	{journal, now, isAscii}: World,
	account: Account,
	columns: number,
	{hasBalance = account.name !== ''} = {},
): readonly SheetLine[] => {
	// Of the months that are read it would be too little.
	if (journal.unread.length > 0) return [plainLine(span('Reading older months …', 'quiet'))];
	const quarters = deedsByQuarter(account, now.day, Math.floor((columns - before) / each));
	const words = [
		hasBalance ? balanceInWords(account.name, account.owe.length, account.owed.length) : '',
		deedsInWords(account, now.day),
	];
	return [
		...words.filter(text => text !== '').flatMap(text => paragraph(text, columns)),
		...(quarters.length > 1 && quarters.some(isBusy)
			? overTime(quarters, isAscii).map(line => plainLine(...line))
			: []),
	];
};

/** Where nothing was done in all the quarters that there is room for, the words say more. */
const isBusy = ({given, received}: QuarterDeeds): boolean => given + received > 0;

const overTime = (quarters: readonly QuarterDeeds[], isAscii: boolean): readonly Line[] => {
	const bar = (count: number): string => {
		if (isAscii) return count === 0 ? '.' : String(Math.min(9, count));
		return count === 0 ? '·' : (bars[Math.min(bars.length, count * 2) - 1] ?? '');
	};
	const row = (name: string, tone: 'given' | 'received', count: (of: QuarterDeeds) => number): Line => [
		span(name.padEnd(before), 'quiet'),
		span(quarters.map(one => bar(count(one)).padEnd(each)).join(''), tone),
	];
	return [
		row('given', 'given', ({given}) => given),
		row('received', 'received', ({received}) => received),
		[span(' '.repeat(before)), span(yearsOf(quarters), 'quiet')],
	];
};

/** The years, each beneath its first quarter that is shown, where there is room before the next one. */
const yearsOf = (quarters: readonly QuarterDeeds[]): string => {
	let text = '';
	for (const [at, {year, quarter}] of quarters.entries()) {
		const column = at * each;
		if ((at === 0 || quarter === 1) && (text === '' || text.length < column)) text = `${text.padEnd(column)}${year}`;
	}
	return text.slice(0, Math.max(4, quarters.length * each));
};
