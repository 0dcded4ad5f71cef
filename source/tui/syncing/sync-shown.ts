import {counted} from '../../journal/counted.ts';
import type {Instant} from '../../journal/day.ts';
import type {SyncEnd, SyncStanding} from '../../store/sync/background.ts';
import type {Notice} from '../request.ts';

/** How the journal stands with its remote, as the lower end of the window says it. */
export type SyncShown = SyncStanding & {readonly isRunning?: true; readonly isOffline?: true};

/** `synced 2 min ago`, `3 to send`, `offline`, `syncing`; empty before the first sync. */
export const syncWords = ({at, toSend, isRunning, isOffline}: SyncShown, now: Instant): string => {
	if (isRunning) return 'syncing';
	const left = toSend > 0 ? `${toSend} to send` : '';
	if (isOffline) return ['offline', left].filter(Boolean).join(', ');
	return left || (at === undefined ? '' : `synced ${ago(at, now)}`);
};

const ago = (then: Instant, now: Instant): string => {
	const minutes = Math.trunc((Date.parse(now) - Date.parse(then)) / 60_000);
	if (minutes < 1) return 'now';
	if (minutes < 60) return `${minutes} min ago`;
	return minutes < 24 * 60 ? `${Math.trunc(minutes / 60)} h ago` : `${counted(Math.trunc(minutes / 1440), 'day')} ago`;
};

/** What is said when a sync ends: everything where somebody asked for it, and else only what they must know. */
export const syncNotice = ({failed, offline, received, both}: SyncEnd, isAsked: boolean): Notice | undefined => {
	if (failed !== undefined) return {tone: 'failed', text: failed};
	if (both > 0) {
		const fields = counted(both, 'field was', 'fields were');
		return {tone: 'hint', text: `${fields} changed on two machines; the later is shown: goodturn conflicts`};
	}
	if (!isAsked) return undefined;
	if (offline !== undefined) return {tone: 'hint', text: `Offline, and sent with the next sync: ${offline}`};
	return {tone: 'done', text: received > 0 ? `Synced: ${counted(received, 'change')} came.` : 'Synced.'};
};
