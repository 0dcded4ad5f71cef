import {wrap} from '../../../columns.ts';
import {printable} from '../../../printable.ts';
import {cutLine, type Line, said, spaces, span, textOf} from '../../drawing/line.ts';
import {wrappedLine} from '../../drawing/wrapped.ts';
import type {Around} from '../../overlay.ts';
import type {Notice} from '../../request.ts';
import {type Composer, textColumns} from './composer.ts';
import {messageLines} from './invitation.ts';
import {meanwhileOf} from './meanwhile.ts';
import {readComposer} from './reading.ts';

/** What is said beneath the text. */
export type WordsBeneath = {
	/** Rows that it takes where there is room for all of it, and where each thing understood has one alone. */
	readonly whole: number;
	readonly least: number;
	/** In so many rows: where they are fewer, what is longest is told in part, so that nothing goes unsaid. */
	in(rows: number): readonly Line[];
};

/** Why it was not saved, what is to be said of the last key, and what is understood. */
export const wordsBeneath = (composer: Composer, {world, notice}: Around, columns: number): WordsBeneath => {
	const {lines, offers} = readComposer(composer, world);
	const meanwhile = meanwhileOf(composer.purpose, world);
	const before = [
		...(meanwhile === undefined ? [] : noticeLines({tone: 'hint', text: meanwhile}, textColumns(columns))),
		...(notice && notice.tone !== 'done' ? noticeLines(notice, textColumns(columns)) : []),
		...(composer.remark === undefined ? [] : [[span(composer.remark, 'youOwe')]]),
	];
	const after = [
		...(composer.swap ? [[span('ctrl-_', 'accent'), span(' back to what you typed', 'quiet')]] : []),
		...offers.flatMap((offer, at) =>
			wrappedLine(
				[
					at === 0 ? span('tab ', 'accent') : spaces(4),
					span(at === 0 ? 'perhaps ' : 'or      ', 'quiet'),
					said('done' in offer ? offer.says : offer.line),
				],
				textColumns(columns),
			),
		),
		...messageLines(composer, world, textColumns(columns)),
	];
	const understood = lines
		// Why it could not be saved is mostly what is beneath it anyway.
		.filter(line => !notice || !printable(notice.text).includes(textOf(line)))
		.map(line => wrappedLine(line, textColumns(columns)));
	const around = before.length + after.length;
	return {
		whole: around + understood.reduce((rows, {length}) => rows + length, 0),
		least: around + understood.length,
		in: rows => [...before, ...inRows(understood, rows - around, textColumns(columns)), ...after],
	};
};

/** Lines that take several rows each, in so many rows at most: the longest are cut, none below one row. */
const inRows = (lines: readonly (readonly Line[])[], room: number, columns: number): readonly Line[] => {
	const rows = lines.map(({length}) => length);
	for (let over = rows.reduce((sum, count) => sum + count, 0) - room; over > 0; over--) {
		const most = Math.max(...rows);
		if (most <= 1) break;
		rows[rows.indexOf(most)] = most - 1;
	}
	return lines.flatMap((line, at) => {
		const count = rows[at] ?? 0;
		const [last = [], next] = line.slice(count - 1);
		return next ? [...line.slice(0, count - 1), cutLine([...last, ...next.slice(1)], columns)] : line;
	});
};

/** A notice in as many lines as it needs: it says what to do next, and that comes last. */
const noticeLines = ({tone, text}: Notice, columns: number): readonly Line[] =>
	wrap(printable(tone === 'failed' ? `! ${text}` : text), columns).map(line => [
		span(line, tone === 'failed' ? 'failed' : 'youOwe'),
	]);
