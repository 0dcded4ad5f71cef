import {wrap} from '../../../columns.ts';
import {inviteOf} from '../../../journal/brief/invitation.ts';
import {printable} from '../../../printable.ts';
import {type Line, span} from '../../drawing/line.ts';
import type {ComposedText} from '../../request.ts';
import type {World} from '../../world.ts';

/** The message to send to whoever is invited; undefined where nobody is. */
export const messageOf = ({purpose}: ComposedText, {journal, now, invitation}: World): string | undefined =>
	purpose.kind === 'invite' ? inviteOf(journal, purpose.names, now.day, invitation).message : undefined;

/** The message as it is beneath the line that plans it. */
export const messageLines = (written: ComposedText, world: World, columns: number): readonly Line[] => {
	const message = messageOf(written, world);
	if (message === undefined) return [];
	return [
		[span('To send; ctrl-y copies it:', 'quiet')],
		...wrap(printable(message), columns).map((row): Line => [span(row)]),
	];
};
