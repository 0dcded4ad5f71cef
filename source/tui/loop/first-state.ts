import type {Now} from '../../journal/day.ts';
import {withoutPrivate} from '../../journal/private.ts';
import type {Store} from '../../store/store.ts';
import type {Window} from '../drawing/layout.ts';
import type {AnyScreen} from '../screen.ts';
import {screens} from '../screens.ts';
import type {State} from '../state.ts';
import {openedFirst} from '../updates/stack.ts';
import {firstNotice} from './first-notice.ts';

/** What the screens begin with. */
export type LoopOptions = Pick<State, 'invitation'> & {
	readonly draft?: string;
	/** What was typed into entries and people and not saved. */
	readonly edits?: State['parked'];
	readonly recent?: readonly string[];
	readonly window?: Window;
	readonly isAscii?: boolean;
	readonly isDemo?: boolean;
	readonly isPrivateShown?: boolean;
	/** How the journal stands with its remote; absent where it is not set up for sync. */
	readonly sync?: State['sync'];
	/** Every screen that there is, where it is not those of screens.ts. */
	readonly table?: readonly AnyScreen[];
};

/** What the screens show first: the first view. */
export const firstState = (store: Store, now: Now, options: LoopOptions): State => {
	const {table = screens, isPrivateShown = false} = options;
	const whole = store.get();
	const world = {
		journal: isPrivateShown ? whole : withoutPrivate(whole),
		whole,
		now,
		window: options.window ?? {columns: 80, rows: 24},
		isAscii: options.isAscii ?? false,
		isDemo: options.isDemo ?? false,
		...(options.invitation && {invitation: options.invitation}),
	};
	const open = openedFirst({...world, table});
	return {
		...world,
		table,
		isPrivateShown,
		screens: [open],
		left: {},
		draft: options.draft ?? '',
		parked: options.edits ?? [],
		...firstNotice(world.isDemo, options.draft ?? '', options.edits?.length ?? 0),
		recent: options.recent ?? [],
		...(options.sync && {sync: options.sync}),
	};
};
