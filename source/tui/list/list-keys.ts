import {moveKeys} from '../keys/move-keys.ts';
import {thingBindings} from '../keys/thing-keys.ts';
import type {Binding, KeyWords, On} from '../screen.ts';
import {overflow, type SheetPlace, scrolled, stepped} from '../sheet/sheet-moves.ts';
import type {ListOwn} from './list-own.ts';
import type {ListSpec} from './list-spec.ts';
import {isSought, type ListView, sheetOf, viewOf} from './list-view.ts';
import {markRange, sayMarked, toggleMark} from './marked.ts';
import {moveBy, moveByDay, moveRound, moveToEnd, moveToToday} from './moves.ts';
import {detailColumns, panesAt} from './panes.ts';

/** What moves in the sheet beside the list. */
type Detail = {
	/** Lines that it can be scrolled by. */
	readonly overflow: () => number;
	readonly scroll: (lines: number) => ListOwn;
	readonly step: (direction: 1 | -1) => ListOwn;
};

type Move = (view: ListView, detail: Detail) => ListOwn;
type ListOn = On<unknown, ListOwn>;

/** The keys of every list. */
export const listKeys = <At extends {readonly kind: string}>(spec: ListSpec<At>): readonly Binding<At, ListOwn>[] => {
	const key = (words: KeyWords, when: (on: On<At, ListOwn>) => boolean, move: Move): Binding<At, ListOwn> => ({
		...words,
		when,
		does: ({at, own, world}) => {
			const view = viewOf(spec, at, own, world);
			const moved = move(view, detailOf(view, isSought(spec)));
			return [moved.cursor === own.cursor ? moved : {...moved, isMoved: true}];
		},
	});
	const hasDetail = ({at, world}: On<At, ListOwn>) => detailColumns(panesAt(spec, at, world)) > 0;
	return [
		...detailMoves.map(([words, move]) => key(words, hasDetail, move)),
		...rowMoves.map(move => key(...move)),
		...marking(spec),
		...thingBindings,
		...(spec.filtered === 'not' ? [] : matchMoves.map(move => key(...move))),
	];
};

/** Keys that mark rows, for what is then done with all of them at once. */
const marking = <At extends {readonly kind: string}>(spec: ListSpec<At>): readonly Binding<At, ListOwn>[] =>
	[[moveKeys.mark, toggleMark] as const, [moveKeys.markRange, markRange] as const].map(([words, mark]) => ({
		...words,
		when: ({here, own}) => here.entry !== undefined && own.pane === 'list',
		does: ({at, own, world}) => {
			const view = viewOf(spec, at, own, world);
			const marked = mark(view);
			return [marked, sayMarked(view.list, marked)];
		},
	}));

const detailOf = (view: ListView, isSoughtHere: boolean): Detail => {
	const sheet = () => sheetOf(view, isSoughtHere);
	const moved = (detail: SheetPlace): ListOwn => (detail === view.own.detail ? view.own : {...view.own, detail});
	return {
		overflow: () => overflow(sheet(), view.height),
		scroll: lines => moved(scrolled(sheet(), view.own.detail, view.height, lines)),
		step: direction => moved(stepped(sheet(), view.own.detail, view.height, direction)),
	};
};

const hasRows = ({here}: ListOn): boolean => !here.isEmpty;
const isOfDays = ({own, here}: ListOn): boolean => own.pane === 'list' && here.day !== undefined;
const isFiltered = ({own}: ListOn): boolean => own.filter !== '';

const isInDetail = ({own}: ListView): boolean => own.pane === 'detail';
const otherPane = ({own}: ListView): ListOwn => ({...own, pane: own.pane === 'list' ? 'detail' : 'list'});

const step =
	(direction: 1 | -1): Move =>
	(view, detail) =>
		isInDetail(view) ? detail.step(direction) : moveBy(view, direction);

const page =
	(direction: 1 | -1): Move =>
	(view, detail) => {
		const lines = direction * Math.max(1, view.height - 1);
		return isInDetail(view) || detail.overflow() > 0 ? detail.scroll(lines) : moveBy(view, lines);
	};

const half =
	(direction: 1 | -1): Move =>
	(view, detail) => {
		const lines = direction * Math.max(1, Math.floor(view.height / 2));
		return isInDetail(view) ? detail.scroll(lines) : moveBy(view, lines);
	};

const toEnd =
	(end: 'top' | 'bottom'): Move =>
	(view, detail) =>
		isInDetail(view) ? detail.scroll(end === 'top' ? -Infinity : Infinity) : moveToEnd(view, end);

type KeyMove = readonly [words: KeyWords, when: (on: ListOn) => boolean, move: Move];

const detailMoves: readonly (readonly [words: KeyWords, move: Move])[] = [
	[moveKeys.nextPane, otherPane],
	[moveKeys.previousPane, otherPane],
	[moveKeys.detailDown, (_, detail) => detail.scroll(1)],
	[moveKeys.detailUp, (_, detail) => detail.scroll(-1)],
];

const rowMoves: readonly KeyMove[] = [
	[moveKeys.down, hasRows, step(1)],
	[moveKeys.up, hasRows, step(-1)],
	[moveKeys.pageDown, hasRows, page(1)],
	[moveKeys.pageUp, hasRows, page(-1)],
	[moveKeys.halfDown, hasRows, half(1)],
	[moveKeys.halfUp, hasRows, half(-1)],
	[moveKeys.top, hasRows, toEnd('top')],
	[moveKeys.bottom, hasRows, toEnd('bottom')],
	[moveKeys.earlierDay, isOfDays, view => moveByDay(view, 1)],
	[moveKeys.laterDay, isOfDays, view => moveByDay(view, -1)],
	[moveKeys.today, isOfDays, view => moveToToday(view, view.world.now.day)],
];

const matchMoves: readonly KeyMove[] = [
	[moveKeys.nextMatch, isFiltered, view => moveRound(view, 1)],
	[moveKeys.previousMatch, isFiltered, view => moveRound(view, -1)],
];
