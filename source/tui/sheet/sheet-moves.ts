import {plainly} from '../drawing/plainly.ts';
import type {Thing} from '../request.ts';
import type {SheetLine} from './sheet-line.ts';

/** The first line of a sheet that is shown, and the link in it that is chosen, both from 0; -1 where none is. */
export type SheetPlace = {readonly top: number; readonly link: number};

export const sheetStart: SheetPlace = {top: 0, link: 0};

/** A page as it is opened: keys act on what the page is of, until a link is gone to. */
export const pageStart: SheetPlace = {top: 0, link: -1};

/** The links of a sheet, with the line that each is on. */
export const sheetLinks = (sheet: readonly SheetLine[]): readonly {readonly line: number; readonly to: Thing}[] =>
	sheet.flatMap(({to}, line) => (to ? [{line, to}] : []));

/** The link of a sheet that is chosen, as it is read aloud; empty where none is. */
export const spokenLink = (sheet: readonly SheetLine[], {link}: SheetPlace): string => {
	const chosen = sheetLinks(sheet)[link];
	return chosen ? plainly(sheet[chosen.line]?.line ?? []) : '';
};

/** Lines that a sheet can be scrolled by at most: 0 where all of it is seen. */
export const overflow = (sheet: readonly SheetLine[], height: number): number => Math.max(0, sheet.length - height);

/** Scrolls a sheet by so many lines, as far as it goes. */
export const scrolled = (sheet: readonly SheetLine[], place: SheetPlace, height: number, lines: number): SheetPlace => {
	const top = Math.min(overflow(sheet, height), Math.max(0, place.top + lines));
	return top === place.top ? place : {...place, top};
};

/** Whether a line is seen: where there are more, the last one of the window says so in its place. */
const isSeen = (sheet: readonly SheetLine[], top: number, height: number, line: number): boolean =>
	line >= top && line < top + height - (sheet.length > top + height ? 1 : 0);

/** A step down or up: to the next link where it is seen, and towards it where not. */
export const stepped = (
	sheet: readonly SheetLine[],
	place: SheetPlace,
	height: number,
	direction: 1 | -1,
): SheetPlace => {
	const link = place.link + direction;
	const line = sheetLinks(sheet)[link]?.line;
	return line !== undefined && isSeen(sheet, place.top, height, line)
		? {...place, link}
		: scrolled(sheet, place, height, direction);
};

/** The same on a page, where from the first link one goes back up to the page itself. */
export const steppedUp: (sheet: readonly SheetLine[], place: SheetPlace, height: number) => SheetPlace = (
	sheet,
	place,
	height,
) => (place.link === 0 && place.top === 0 ? pageStart : stepped(sheet, place, height, -1));

/** To the next link or the one before, round and round, wherever it is. */
export const cycled = (
	sheet: readonly SheetLine[],
	place: SheetPlace,
	height: number,
	direction: 1 | -1,
): SheetPlace => {
	const links = sheetLinks(sheet);
	if (links.length === 0) return place;
	const from = place.link < 0 && direction < 0 ? 0 : place.link;
	const link = (from + direction + links.length) % links.length;
	const line = links[link]?.line ?? 0;
	const {top} = place;
	return {
		top: isSeen(sheet, top, height, line)
			? top
			: Math.min(overflow(sheet, height), Math.max(0, line - Math.floor(height / 2))),
		link,
	};
};
