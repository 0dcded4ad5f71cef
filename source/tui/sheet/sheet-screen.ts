import {moveKeys} from '../keys/move-keys.ts';
import type {Binding, KeyWords} from '../screen.ts';
import type {World} from '../world.ts';
import type {SheetLine} from './sheet-line.ts';
import {cycled, type SheetPlace, scrolled, stepped, steppedUp} from './sheet-moves.ts';
import {sheetColumns, sheetHeight} from './sheet-page.ts';

type Move = (sheet: readonly SheetLine[], place: SheetPlace, height: number) => SheetPlace;

const by =
	(pages: number, direction: 1 | -1): Move =>
	(sheet, place, height) =>
		scrolled(sheet, place, height, direction * Math.max(1, Math.floor((height - (pages < 1 ? 0 : 1)) * pages)));

const moves: readonly (readonly [words: KeyWords, move: Move])[] = [
	[moveKeys.nextPane, (sheet, place, height) => cycled(sheet, place, height, 1)],
	[moveKeys.previousPane, (sheet, place, height) => cycled(sheet, place, height, -1)],
	[moveKeys.down, (sheet, place, height) => stepped(sheet, place, height, 1)],
	[moveKeys.up, steppedUp],
	[moveKeys.detailDown, (sheet, place, height) => scrolled(sheet, place, height, 1)],
	[moveKeys.detailUp, (sheet, place, height) => scrolled(sheet, place, height, -1)],
	[moveKeys.pageDown, by(1, 1)],
	[moveKeys.pageUp, by(1, -1)],
	[moveKeys.halfDown, by(0.5, 1)],
	[moveKeys.halfUp, by(0.5, -1)],
	[moveKeys.top, (sheet, place, height) => scrolled(sheet, place, height, -Infinity)],
	[moveKeys.bottom, (sheet, place, height) => scrolled(sheet, place, height, Infinity)],
];

/**
 * The keys that move in a sheet which has a screen of its own: its text is scrolled, and tab goes from link to link.
 */
export const sheetKeys = <At>(
	sheetOf: (at: At, world: World, columns: number) => readonly SheetLine[],
): readonly Binding<At, SheetPlace>[] =>
	moves.map(([words, move]) => ({
		...words,
		does: ({at, own, world}) => {
			const sheet = sheetOf(at, world, sheetColumns(world));
			return [move(sheet, own, sheetHeight(sheet, world))];
		},
	}));
