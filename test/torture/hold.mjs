// Preloaded into a program: it stops at the lock of the journal, says so by making one file, and goes on when another
// is there.
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

const [held = '', goOn = ''] = [process.env.TORTURE_HELD, process.env.TORTURE_GO_ON];
const link = fs.linkSync;
const clock = new Int32Array(new SharedArrayBuffer(4));

fs.linkSync = (from, to) => {
	if (held !== '' && /[\\/]\.state[\\/]lock$/.test(String(to))) {
		fs.writeFileSync(held, '');
		while (!fs.existsSync(goOn)) Atomics.wait(clock, 0, 0, 5);
	}
	return link(from, to);
};
syncBuiltinESMExports();
