import {keepRecentQuery} from '../../store/state/recent-queries.ts';
import type {Store} from '../../store/store.ts';
import {keepsDraft} from '../overlays/composer/leaving.ts';
import type {State} from '../state.ts';
import {parked} from '../updates/composing.ts';

/** What is typed and not saved: the next entry, and what was typed into entries and people that are there. */
export type Unsaved = {readonly draft: string; readonly edits: State['parked']};

/** What is typed and not saved, in the composer that is open too. */
export const unsaved = (state: State): Unsaved => {
	const {over} = state;
	const isTyping = over?.kind === 'composer' && keepsDraft(over.own);
	const {draft, parked: edits} = isTyping ? parked(state, over.own, true) : state;
	return {draft, edits};
};

/** Milliseconds without a key before what is typed is kept, and the longest that it is not. */
const pause = 200;
const longest = 1000;

/** Who holds the state. */
type Held = {readonly getState: () => State; readonly subscribe: (listener: () => void) => () => void};

/**
 * Keeps a filter that is being typed, as Esc would: up brings it back. It is not there again by itself, as a draft is:
 * whoever opens goodturn the next time wants to see everything.
 */
const keepFilter = ({over, isPrivateShown}: State, {folder}: Store): void => {
	// What is looked for among private entries may name what they hold.
	if (over?.kind === 'filter' && !isPrivateShown) keepRecentQuery(folder, over.own.field.text);
};

/**
 * Keeps on the disk what is typed and not saved, at every pause. `flush` keeps it now, and `end` what is being looked
 * for when the screens end, by a signal too.
 */
export const keepDraft = (
	loop: Held,
	store: Store,
): {readonly flush: () => Promise<void>; readonly end: () => void} => {
	let kept = unsaved(loop.getState());
	const isKept = ({draft, edits}: Unsaved): boolean =>
		draft === kept.draft && JSON.stringify(edits) === JSON.stringify(kept.edits);
	let timer: NodeJS.Timeout | undefined;
	let since = 0;
	let last = Promise.resolve();

	const flush = async (): Promise<void> => {
		clearTimeout(timer);
		timer = undefined;
		const now = unsaved(loop.getState());
		if (!isKept(now)) {
			const isOther = JSON.stringify(now.edits) !== JSON.stringify(kept.edits);
			kept = now;
			last = last.then(() => store.writeDraft(now.draft === '' ? undefined : now.draft));
			if (isOther) last = last.then(() => store.writeEdits(now.edits));
		}
		await last;
	};

	const end = loop.subscribe(() => {
		if (isKept(unsaved(loop.getState()))) return;
		const now = Date.now();
		if (!timer) since = now;
		clearTimeout(timer);
		timer = setTimeout(flush, Math.max(0, Math.min(pause, since + longest - now)));
	});
	return {
		flush,
		end: () => {
			clearTimeout(timer);
			end();
			keepFilter(loop.getState(), store);
		},
	};
};
