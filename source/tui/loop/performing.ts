import {loadDates} from '../../capture/dates/library.ts';
import {joiningFor} from '../../changes/joining.ts';
import type {ThemeName} from '../../journal/settings.ts';
import type {Context} from '../../journal/wish.ts';
import {isRefusal, refusalInWords} from '../../refusal.ts';
import type {Vocabulary} from '../../search/vocabulary.ts';
import {commitJoined} from '../../store/commit-joined.ts';
import {keepRecentQuery} from '../../store/state/recent-queries.ts';
import type {Store} from '../../store/store.ts';
import {startFilter} from '../filtering/run-filter.ts';
import type {Effect, Notice} from '../request.ts';
import type {Action, State} from '../state.ts';
import {composed} from './composed.ts';
import {otherTurns} from './turns.ts';
import type {Write} from './writing.ts';

/** What only the one who holds the terminal can do. */
export type Hands = {
	/** Hands the text to the person's editor. Undefined: nothing was changed, or it could not be started. */
	readonly editText: (text: string) => Promise<string | undefined>;
	readonly suspend: () => void;
	readonly redraw: () => void;
	readonly quit: (code: number) => void;
	readonly copy: (text: string) => void;
	/** Keeps a setting for the next run; what is said of it. */
	readonly keepTheme: (name: ThemeName) => Notice;
};

/** What effects are performed with. */
type Means = {
	readonly store: Store;
	readonly context: () => Context;
	readonly hands: Hands;
	readonly dispatch: (action: Action) => void;
	readonly write: Write;
	readonly vocabulary: Vocabulary;
	readonly getState: () => State;
	readonly sync: (isAsked: boolean) => void;
};

/** Does what a step of the screens asks for; what comes of it comes back as an action. */
export const performer = ({
	store,
	context,
	hands,
	dispatch,
	write,
	vocabulary,
	getState,
	sync,
}: Means): {readonly perform: (effect: Effect) => void; readonly stop: () => void} => {
	let stopFinding = (): void => undefined;
	const find = (text: string): void => {
		stopFinding();
		const {journal, now, dates} = getState();
		stopFinding = startFilter({journal, text, now, dates, vocabulary}, found => dispatch({kind: 'found', found}));
	};
	const change = async ({change: intent}: Extract<Effect, {readonly kind: 'change'}>) => {
		const at = context();
		const wish = intent.kind === 'wish' ? intent.wish : await composed(store, intent.composer, at);
		if (isRefusal(wish)) return refusalInWords(wish);
		// A very long text takes its time to be read, and as long to be written: the terminal is looked at in between.
		await otherTurns();
		return intent.kind === 'wish' ? store.commit(wish, at) : commitJoined(store, wish, at, joiningFor);
	};
	const performs: {readonly [Kind in Effect['kind']]: (effect: Extract<Effect, {readonly kind: Kind}>) => void} = {
		change: effect => write('saved', () => change(effect)),
		undo: () => write('undone', async () => (await store.undo()) ?? 'Nothing to undo.'),
		redo: () => write('redone', async () => (await store.redo()) ?? 'Nothing to redo.'),
		find: ({text}) => find(text),
		'load-dates': () => void loadDates().then(dates => dispatch({kind: 'dates', dates})),
		edit: ({text}) =>
			void hands.editText(text).then(edited => dispatch({kind: 'edited', ...(edited !== undefined && {text: edited})})),
		copy: ({text}) => hands.copy(text),
		'keep-query': ({text}) => keepRecentQuery(store.folder, text),
		theme: ({name}) => {
			const {tone, text} = hands.keepTheme(name);
			dispatch({kind: 'told', notice: {tone, text}});
		},
		sync: ({isAsked}) => sync(isAsked),
		suspend: () => hands.suspend(),
		redraw: () => hands.redraw(),
		quit: ({code}) => hands.quit(code),
	};
	const perform = (effect: Effect): void => (performs[effect.kind] as (effect: Effect) => void)(effect);
	return {perform, stop: () => stopFinding()};
};
