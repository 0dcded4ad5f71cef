import {withoutPrivate} from '../../journal/private.ts';
import type {Store} from '../../store/store.ts';
import type {Action} from '../state.ts';
import {syncNotice} from '../syncing/sync-shown.ts';

/** Milliseconds after a change until it is synced by itself: whoever writes three lines sends them together. */
const patience = 5_000;

/** Milliseconds without a change until it is looked what is to be settled: a sync tool writes in several steps. */
const calm = 400;

type Parts = {
	readonly store: Store;
	readonly dispatch: (action: Action) => void;
	/** Whether to sync without being asked. */
	readonly isAuto: () => boolean;
};

/** Syncs, one after the other; where it is so set, also at the start and some seconds after a change. */
export const createSyncing = ({store, dispatch, isAuto}: Parts) => {
	let isRunning = false;
	let isStopped = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let looking: ReturnType<typeof setTimeout> | undefined;

	const sync = async (isAsked: boolean): Promise<void> => {
		if (isRunning) return;
		isRunning = true;
		dispatch({kind: 'syncing'});
		const {syncInBackground, syncStanding} = await import('../../store/sync/background.ts');
		const end = await syncInBackground(store.folder);
		isRunning = false;
		if (isStopped) return;
		const standing = syncStanding(store.folder) ?? {toSend: 0};
		const notice = syncNotice(end, isAsked);
		const isOffline = end.offline !== undefined || end.failed !== undefined;
		dispatch({kind: 'synced', sync: {...standing, ...(isOffline && {isOffline})}, ...(notice && {notice})});
		await look();
	};

	const look = async (isFirst = false): Promise<void> => {
		if (store.folder === '' || isStopped) return;
		const {noticesOf, unsentIn} = await import('../../store/sync/notices.ts');
		if (isStopped) return;
		const toSend = isFirst ? unsentIn(store.folder) : undefined;
		const notices = noticesOf(store.folder, withoutPrivate(store.get()));
		dispatch({kind: 'looked', notices, ...(toSend !== undefined && {toSend})});
	};

	return {
		sync: (isAsked: boolean): void => void sync(isAsked),
		/** Looks for what is to be settled between machines. No frame waits for it. */
		look: (): void => void look(true),
		/** The same once the folder has been as it is for a moment. */
		lookSoon: (): void => {
			clearTimeout(looking);
			looking = setTimeout(() => void look(), calm);
			looking.unref();
		},
		/** Something was written, here or elsewhere; or the screens begin. */
		soon: (milliseconds = patience): void => {
			if (!isAuto()) return;
			clearTimeout(timer);
			timer = setTimeout(() => void sync(false), milliseconds);
			timer.unref();
		},
		stop: (): void => {
			isStopped = true;
			clearTimeout(timer);
			clearTimeout(looking);
		},
	};
};
