import {isPartial} from '../../journal/journal.ts';
import {type Line, textOf} from '../drawing/line.ts';
import {type Area, filled, type Pane} from '../drawing/pane.ts';
import {plainly} from '../drawing/plainly.ts';
import {wrappedLine} from '../drawing/wrapped.ts';
import type {Thing} from '../request.ts';
import type {Filter, Screen} from '../screen.ts';
import type {World} from '../world.ts';
import {emptyLines} from './empty-lines.ts';
import {listKeys} from './list-keys.ts';
import {firstOwn, type ListOwn} from './list-own.ts';
import type {ListSpec} from './list-spec.ts';
import {isSought, listHere, viewOf} from './list-view.ts';
import {unmarked} from './marked.ts';
import {markerOf} from './marker.ts';
import {matchWords} from './match-words.ts';
import {holdRow, kept, moveToKey} from './moves.ts';
import {asideColumns, panesAt, panesBeside, rowLines} from './panes.ts';
import type {RowList} from './row-list.ts';
import {rowsOf} from './rows-of.ts';

/**
 * A screen that is a list: rows with a cursor and a filter, and beside them, where there is room, a sheet of what is
 * under the cursor.
 */
export const listScreen = <At extends {readonly kind: string}>(spec: ListSpec<At>): Screen<At, ListOwn> => {
	const {kind, tab, opens, isThere, renamed, ready, head} = spec;
	return {
		kind,
		...(tab && {tab}),
		title: at => spec.title(at),
		...(opens && {opens}),
		first: () => firstOwn,
		here: (at, own, world) => listHere(spec, at, own, world),
		keys: [...listKeys(spec), ...(spec.keys ?? [])],
		arrived: (at, own, before, after) =>
			own.cursor === undefined
				? own
				: kept(rowsOf(spec, at, own.filter, before), rowsOf(spec, at, own.filter, after), own),
		goTo: (at, own, thing, world) => goTo(spec, at, own, thing, world),
		hold: (at, own, world) => holdRow(rowsOf(spec, at, own.filter, world), own),
		...(isThere && {isThere}),
		...(renamed && {renamed}),
		back,
		...(spec.filtered !== 'not' && {filter: filterOf(spec)}),
		...(head && {head: (_, __, world) => head(world)}),
		draw: (at, own, world, area) => draw(spec, at, own, world, area),
		spoken: (at, own, world) => [
			...(head ? [plainly(head(world))] : []),
			...spoken(rowsOf(spec, at, own.filter, world)),
		],
		spokenHere: (at, own, world) => viewOf(spec, at, own, world).item?.words(world.now) ?? '',
		...(ready && {ready}),
	};
};

const filterOf = <At extends {readonly kind: string}>(spec: ListSpec<At>): Filter<At, ListOwn> => ({
	text: ({filter}) => filter,
	with: (own, filter) => ({...own, filter}),
	words: (at, {filter}, world) => matchWords(spec, at, filter, world),
	isSought: isSought(spec),
});

/** From marks to none, from the detail to the list, from a filter to everything. */
const back = (own: ListOwn): ListOwn | undefined =>
	own.marked
		? unmarked(own)
		: own.pane === 'detail'
			? {...own, pane: 'list'}
			: own.filter === ''
				? undefined
				: {...own, filter: ''};

/** The cursor on the row that shows something, without the filter if that hides it. */
const goTo = <At extends {readonly kind: string}>(
	spec: ListSpec<At>,
	at: At,
	own: ListOwn,
	thing: Thing,
	world: World,
): ListOwn | undefined => {
	for (const filter of own.filter === '' ? [''] : [own.filter, '']) {
		const view = viewOf(spec, at, {...own, filter}, world);
		const key = spec.keyShowing ? spec.keyShowing(view.list, thing, view.item) : keyOfEntry(view.list, thing);
		if (key !== undefined) {
			const {isMoved: _, ...moved} = moveToKey(view, key);
			return moved;
		}
	}
	return undefined;
};

const keyOfEntry = (list: RowList, thing: Thing): string | undefined =>
	thing.to === 'entry' && list.indexOf(thing.id) >= 0 ? thing.id : undefined;

const draw = <At extends {readonly kind: string}>(
	spec: ListSpec<At>,
	at: At,
	own: ListOwn,
	world: World,
	area: Area,
): Pane => {
	const view = viewOf(spec, at, own, world);
	const mark = markerOf(own.filter, isSought(spec), world);
	const panes = panesAt(spec, at, world);
	// Beside nothing there is nothing, and what to do is said in full.
	const isEmpty = view.list.length === 0 && own.filter.trim() === '' && !isPartial(world.journal);
	const columns = isEmpty ? area.columns : panes.list;
	const lines =
		view.list.length === 0
			? emptyLines(spec.empty(at, world), own.filter, isSought(spec), world).flatMap(line =>
					wrappedLine(line, columns, blanksBefore(line)),
				)
			: rowLines(view.list, view.own, {columns, height: area.height}, world, mark);
	if (view.columns === 0 || isEmpty) return {lines: filled(lines, area.height)};
	const sheet = view.item?.sheet(world, view.columns, mark) ?? [];
	const beside = asideColumns(panes);
	const aside = beside > 0 ? (view.item?.aside?.(world, beside) ?? []) : [];
	return {lines: panesBeside(lines, sheet, aside, view.own, panes, {height: area.height, isAscii: world.isAscii})};
};

/** Blanks that a line begins with, where what is left of it goes on. */
const blanksBefore = (line: Line): number => textOf(line).search(/\S|$/);

/** Rows at the top that are read and never under the cursor, as what is known of a person; and that a list is empty. */
const spoken = (list: RowList): readonly string[] => {
	if (list.length === 0) return ['Nothing here. a adds an entry.'];
	const first = Array.from({length: Math.min(list.length, mostFacts)}, (_, at) => list.at(at));
	return first.flatMap(row => (row?.kind === 'text' && !row.isMore ? [plainly(row.line)] : []));
};
const mostFacts = 40;
