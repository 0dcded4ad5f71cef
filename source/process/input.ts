import {userError} from '../errors.ts';

/** The whole of standard input, once its other end has closed. */
export const wholeInput = async (): Promise<Buffer> => {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
};

/** What was put in, as text. Throws userError where it is not UTF-8. */
export const inputText = (bytes: Buffer): string => {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		throw userError(
			'Standard input is not UTF-8. Nothing was written. Convert it first, as with iconv -f latin1 -t utf-8.',
		);
	}
};
