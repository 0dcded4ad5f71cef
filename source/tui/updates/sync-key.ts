import type {Request} from '../request.ts';
import type {State} from '../state.ts';

const notSetUp = 'The journal is not set up for that yet: goodturn sync --init in the shell.';

/** The key that syncs, where the journal is set up for it; else it says how that is done. */
export const syncKey = {
	keys: ['S'] as const,
	label: 'sync',
	says: 'Sync with your other machines',
	requests: ({sync}: State): readonly Request[] => [
		sync ? {kind: 'sync', isAsked: true} : {kind: 'say', notice: {tone: 'hint', text: notSetUp}},
	],
};
