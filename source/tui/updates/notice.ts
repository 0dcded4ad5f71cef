import type {Command} from '../keys/command.ts';
import type {State} from '../state.ts';

/** These leave the notice: it says how to take back what was just done. */
const quiet: readonly Command[] = ['down', 'up', 'detail-down', 'detail-up', 'redraw', 'suspend'];

/** The state without what was said last, unless the command is a mere move. */
export const withoutNotice = (state: State, command: Command): State => {
	if (!state.notice || quiet.includes(command)) return state;
	const {notice: _, ...rest} = state;
	return rest;
};
