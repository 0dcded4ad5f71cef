import {type Completion, complete} from '../../../capture/complete.ts';
import {knownIn} from '../../../capture/names/known.ts';
import type {ComposedText, Purpose} from '../../request.ts';
import {editField, type Field, fieldOf, replaceIn} from '../../typing/field.ts';
import type {KeyPress} from '../../typing/key-press.ts';
import type {World} from '../../world.ts';
import {putIn} from './completing.ts';
import {cleared, isOwn, isUntouched} from './leaving.ts';
import {togglePrivateMark} from './making-private.ts';
import {opening} from './opening.ts';
import {type Paste, pasteInto} from './pasting.ts';
import {nextSwap, type Swap} from './swap.ts';
import {moveRow} from './text-rows.ts';

/** The composer as data. What the text means and what tab offers are read off it, never kept. */
export type Composer = ComposedText & {
	/** The text that it was opened with: while it is the same there is nothing to keep. */
	readonly opened: string;
	/** Which of the candidates tab puts in, from 0. Absent while none are offered: after a move of the cursor. */
	readonly choice?: number;
	/** What is to be said of the last key, as a sentence. */
	readonly remark?: string;
	/** What tab, ctrl-x or ctrl-c put in place of what was typed; gone once something is typed. */
	readonly swap?: Swap;
	/** The text is in the person's editor, and what comes back is saved at once. */
	readonly isOutside?: true;
};

/** What the composer is read against, and the window that it is drawn in. */
export type ComposerWorld = Pick<World, 'journal' | 'whole' | 'now' | 'dates'> & {
	readonly window: {readonly columns: number};
};

/** Columns of the text in a window of so many: a border and a space at the left, and as much at the right. */
export const textColumns = (columns: number): number => Math.max(1, columns - 4);

/** What the one who holds the composer is asked to do. */
export type ComposerAsk = 'submit' | 'leave' | 'editor';

/**
 * A composer on the draft, or where there is none on what its purpose begins with; the cursor where one goes on
 * writing.
 */
export const openComposer = (purpose: Purpose, draft: string, world: ComposerWorld, isOutside?: true): Composer => {
	const field = draft === '' ? opening(purpose, world, isOutside) : fieldOf(draft);
	const remark =
		purpose.kind === 'forward' ? {remark: 'Who did you pass it on to, and what did you do? Ben: read his CV'} : {};
	return {purpose, field, opened: draft === '' ? field.text : '', ...remark};
};

/** What tab offers at the cursor now; undefined where nothing is. */
export const offered = (
	{purpose, field, choice}: Composer,
	{journal}: Pick<World, 'journal'>,
): Completion | undefined =>
	choice === undefined || purpose.kind === 'known' ? undefined : complete(field.text, field.cursor, knownIn(journal));

/** The composer after a key, and what it asks for. A paste never asks for anything, whatever it holds. */
export const pressInComposer = (
	before: Composer,
	press: KeyPress,
	world: ComposerWorld,
): readonly [composer: Composer, asked?: ComposerAsk] => {
	const {remark: _, ...composer} = before;
	if (press.kind === 'paste') return [pasted(composer, press)];
	switch (press.key) {
		case 'enter':
			return [composer, isUntouched(composer) ? 'leave' : 'submit'];
		case 'escape':
			return [composer, 'leave'];
		case 'ctrl-g':
			return [composer, 'editor'];
		case 'ctrl-c':
			return cleared(composer);
		case 'alt-enter':
		case 'shift-enter':
		case 'ctrl-j':
			return [typed(composer, replaceIn(composer.field, composer.field.cursor, composer.field.cursor, '\n'))];
		case 'tab':
			return [tabbed(composer, world)];
		case 'ctrl-x':
			return isOwn(composer) ? [composer] : [swapped(composer, 'text', world)];
		case 'ctrl-p':
			return [isOwn(composer) ? composer : typed(composer, togglePrivateMark(composer.field))];
		case 'ctrl-_':
			return [backToTyped(composer)];
		case 'up':
		case 'down':
			return [chosenOrMoved(composer, press.key === 'up' ? -1 : 1, world)];
		default:
			return [typed(composer, editField(composer.field, press))];
	}
};

/** Tab completes at the cursor; where nothing is to be completed, it puts in an offer, and then the next. */
const tabbed = (composer: Composer, world: ComposerWorld): Composer => {
	const isOffering = composer.swap?.kind === 'offer';
	const completes = !isOffering && offered({...composer, choice: composer.choice ?? 0}, world) !== undefined;
	return completes || isOwn(composer) ? completed(composer, world) : swapped(composer, 'offer', world);
};

/** The composer with another line in place of the typed one; why not, where there is none. */
const swapped = (composer: Composer, kind: 'offer' | 'text', world: ComposerWorld): Composer => {
	const next = nextSwap(composer, kind, world);
	if (!next) return kind === 'offer' ? composer : {...composer, remark: 'Nothing was read from it: it is all text.'};
	const {swap: _, choice: __, ...rest} = composer;
	return {...rest, ...next};
};

/** The composer with what was typed before tab or ctrl-x put another line in, or ctrl-c cleared it. */
const backToTyped = (composer: Composer): Composer => {
	const {swap, choice: _, ...rest} = composer;
	return swap
		? {...rest, field: swap.typed}
		: {...composer, remark: 'Nothing to take back: nothing was put in or cleared.'};
};

/** The composer with another field. Completion is offered where the text changed, not where the cursor moved. */
const typed = (composer: Composer, field: Field | undefined): Composer => {
	if (!field || field === composer.field) return composer;
	const {choice: _, ...rest} = composer;
	if (field.text === composer.field.text) return {...rest, field};
	const {swap: __, ...free} = rest;
	return {...free, field, choice: 0};
};

const pasted = (composer: Composer, press: Paste): Composer => {
	const {field, remark} = pasteInto(composer.field, press);
	return {...typed(composer, field), ...(remark !== undefined && {remark})};
};

/**
 * The composer with the next or the previous candidate chosen; where there are not several, with the cursor in the row
 * below or above.
 */
const chosenOrMoved = (composer: Composer, by: 1 | -1, world: ComposerWorld): Composer => {
	const count = offered(composer, world)?.candidates.length ?? 0;
	if (count > 1) return {...composer, choice: ((composer.choice ?? 0) + by + count) % count};
	return typed(composer, moveRow(composer.field, textColumns(world.window.columns), by));
};

/** The composer with what tab puts in. Completion goes on where it is the beginning that several share. */
const completed = (composer: Composer, world: ComposerWorld): Composer => {
	const offer = offered({...composer, choice: composer.choice ?? 0}, world);
	const put = offer && putIn(composer.field, offer, composer.choice);
	if (!put) return composer;
	const {choice: _, ...done} = composer;
	return put.goesOn ? {...done, field: put.field, choice: 0} : {...done, field: put.field};
};
