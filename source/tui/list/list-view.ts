import {peopleOf} from '../../journal/person/who.ts';
import {layoutOf} from '../drawing/layout.ts';
import type {Here} from '../screen.ts';
import {hereOfLink} from '../sheet/sheet-here.ts';
import type {SheetLine} from '../sheet/sheet-line.ts';
import {sheetLinks} from '../sheet/sheet-moves.ts';
import type {World} from '../world.ts';
import type {ListOwn} from './list-own.ts';
import type {ListSpec} from './list-spec.ts';
import {markedEntries} from './marked.ts';
import {markerOf} from './marker.ts';
import {cursorIndex, type Shown} from './moves.ts';
import {detailColumns, panesAt} from './panes.ts';
import {type Item, itemOf} from './row.ts';
import {rowsOf} from './rows-of.ts';

/** A list at a moment, as its keys see it. */
export type ListView = Shown & {
	readonly world: World;
	readonly item: Item | undefined;
	/** Columns of the sheet beside it; 0 where there is none. */
	readonly columns: number;
};

/** A list as it is shown. In a window without room for the detail the keys go to the list. */
export const viewOf = <At extends {readonly kind: string}>(
	spec: ListSpec<At>,
	at: At,
	own: ListOwn,
	world: World,
): ListView => {
	const list = rowsOf(spec, at, own.filter, world);
	const item = itemOf(list.at(cursorIndex(list, own)));
	const columns = detailColumns(panesAt(spec, at, world));
	const shown = columns === 0 && own.pane === 'detail' ? {...own, pane: 'list' as const} : own;
	return {list, own: shown, height: layoutOf(world.window).height, world, item, columns};
};

/** The whole of what is under the cursor, as it is beside the list. */
export const sheetOf = (view: ListView, isSought: boolean): readonly SheetLine[] => {
	const {item, world, columns, own} = view;
	return columns === 0 || !item ? [] : item.sheet(world, columns, markerOf(own.filter, isSought, world));
};

/** What keys act on: the link that is chosen in the detail, else the row under the cursor. */
export const listHere = <At extends {readonly kind: string}>(
	spec: ListSpec<At>,
	at: At,
	own: ListOwn,
	world: World,
): Here => {
	const view = viewOf(spec, at, own, world);
	const {item} = view;
	const link = view.own.pane === 'list' ? undefined : sheetLinks(sheetOf(view, isSought(spec)))[own.detail.link]?.to;
	if (link) return hereOfLink(link, world.journal);
	const marked = own.marked && markedEntries(view.list, own);
	const people = item?.people ?? (item?.entry ? peopleOf(item.entry, world.journal.people) : (spec.people?.(at) ?? []));
	return {
		entry: item?.entry,
		people,
		opens: item?.opens,
		...(item?.day && {day: item.day}),
		...(own.isMoved && {isChosen: true as const}),
		...(marked && {marked}),
		...(spec.people && {about: spec.people(at)}),
		...(item?.calls && {calls: item.calls}),
		isEmpty: item === undefined,
	};
};

/** Whether a search answers the filter of a list. */
export const isSought = <At extends {readonly kind: string}>({filtered}: ListSpec<At>): boolean =>
	typeof filtered === 'object';
