import type {Store} from '../../store/store.ts';
import type {State} from '../state.ts';

/** What is typed and not saved: the text of the composer, once something was typed into it, else the draft. */
export const unsaved = ({over, draft}: State): string =>
	over?.kind === 'composer' && over.own.field.text !== over.own.opened ? over.own.field.text : draft;

/** Milliseconds without a key before what is typed is kept, and the longest that it is not. */
const pause = 200;
const longest = 1000;

/** Who holds the state. */
type Held = {readonly getState: () => State; readonly subscribe: (listener: () => void) => () => void};

/** Keeps on the disk what is typed and not saved, at every pause. `flush` keeps it now. */
export const keepDraft = (
	loop: Held,
	store: Store,
): {readonly flush: () => Promise<void>; readonly end: () => void} => {
	let kept = unsaved(loop.getState());
	let timer: NodeJS.Timeout | undefined;
	let since = 0;
	let last = Promise.resolve();

	const flush = async (): Promise<void> => {
		clearTimeout(timer);
		timer = undefined;
		const text = unsaved(loop.getState());
		if (text !== kept) {
			kept = text;
			last = last.then(() => store.writeDraft(text === '' ? undefined : text));
		}
		await last;
	};

	const end = loop.subscribe(() => {
		if (unsaved(loop.getState()) === kept) return;
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
		},
	};
};
