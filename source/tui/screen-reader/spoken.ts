import {printableLines} from '../../printable.ts';
import {plainly} from '../drawing/plainly.ts';
import {headerLine} from '../frame/header-line.ts';
import {noticeLine} from '../frame/notice-line.ts';
import {overlayOf} from '../overlays.ts';
import type {State} from '../state.ts';
import {aroundOf} from '../updates/around.ts';
import {filterText, topOf} from '../updates/top.ts';

/**
 * What is read aloud after a change, in reading order: only what is new. Without `before`, all that there is to know.
 * What is being typed is not in it; it has a line of its own.
 */
export const spoken = (before: State | undefined, after: State): readonly string[] => [
	...placeWords(before, after),
	...hereWords(before, after),
	...noticeWords(before, after),
	...overlayWords(before, after),
];

const isElsewhere = (before: State | undefined, after: State): boolean =>
	!before ||
	JSON.stringify(before.screens[0].place) !== JSON.stringify(after.screens[0].place) ||
	(filterText(after) === '' && filterText(before) !== '');

const placeWords = (before: State | undefined, after: State): readonly string[] => {
	if (!isElsewhere(before, after)) return [];
	const {screen, at, own} = topOf(after);
	const title = printableLines(screen.title(at)).join(' ');
	const wide = {...after, window: {...after.window, columns: 200}};
	const counts = before ? [] : [plainly(headerLine(wide))];
	return [
		...counts,
		`${title}.`,
		...screen.spoken(at, own, after),
		...(before ? [] : ['Question mark: every key that works here.']),
	];
};

const hereOf = (state: State): string => {
	const {screen, at, own} = topOf(state);
	return screen.spokenHere(at, own, state);
};

const hereWords = (before: State | undefined, after: State): readonly string[] => {
	if (after.over && !overlayOf(after.over).isReadThrough) return [];
	const words = hereOf(after);
	const isNew = !before || isElsewhere(before, after) || words !== hereOf(before);
	return words !== '' && isNew ? [words] : [];
};

const noticeWords = (before: State | undefined, after: State): readonly string[] => {
	const words = plainly(noticeLine(after, 1000));
	return words !== '' && (!before || words !== plainly(noticeLine(before, 1000))) ? [words] : [];
};

const overlayWords = (before: State | undefined, after: State): readonly string[] => {
	const {over} = after;
	const was = before?.over;
	if (!over) return was ? [overlayOf(was).spokenAfter ?? ''].filter(words => words !== '') : [];
	const overlay = overlayOf(over);
	const around = aroundOf(after);
	if (!before && overlay.spokenWhole) return overlay.spokenWhole(over.own, around);
	const isOpened = was?.kind !== over.kind;
	const words = overlay.spokenHere(over.own, around);
	const isNew = isOpened || !before || words !== overlayOf(was).spokenHere(was.own, aroundOf(before));
	return [...(isOpened ? overlay.spoken(over.own, around) : []), ...(isNew && words !== '' ? [words] : [])];
};

/** What is being typed, as it is now; undefined where nothing is. */
export const typedIn = ({over}: State): string | undefined => over && overlayOf(over).typed(over.own);
