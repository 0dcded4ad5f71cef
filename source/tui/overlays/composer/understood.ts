import type {Captured, Refused} from '../../../capture/captured.ts';
import {type Edited, editNow} from '../../../capture/edit-line.ts';
import type {Surroundings} from '../../../capture/names/surroundings.ts';
import {asInvitation, asMeeting, withoutOpenEnd} from '../../../capture/what-happened.ts';
import type {Purpose} from '../../request.ts';

/** What saving it makes of the text, by what it is for. */
export const understoodAs = (
	purpose: Purpose,
	text: string,
	captured: Captured | Refused | undefined,
	against: Surroundings,
): Captured | Edited | Refused | undefined => {
	if (purpose.kind === 'edit') return editNow(purpose.entry, text, against, captured);
	if (purpose.kind === 'invite') return captured && asInvitation(captured, text, against.now);
	if (purpose.kind !== 'happened') return captured;
	const line = withoutOpenEnd(text);
	const edited = editNow(purpose.plan, line, against, line === text ? captured : undefined);
	return edited?.isUnderstood ? asMeeting(edited, against.now) : edited;
};
