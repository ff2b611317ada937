import { nameOf } from '../storageError.ts';
import { type JournalFiles, openJournalFiles } from './journalFiles.ts';
import type { Answered, Answers, Ask, Asked } from './protocol.ts';

let files: JournalFiles | null = null;
/** One after the other, in the order asked. */
let last: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  last = last.then(async () => postMessage(await answered(data)));
});

async function answered({ number, ask }: Asked): Promise<Answered> {
  try {
    return { number, answer: await answerTo(ask) };
  } catch (cause) {
    return { number, failure: nameOf(cause) };
  }
}

async function answerTo(ask: Ask): Promise<Answers[keyof Answers]> {
  if (ask.kind === 'open') {
    files = await openJournalFiles(ask.name, ask.tab);
    return null;
  }
  if (!files) throw new DOMException('The journal did not open', 'InvalidStateError');
  switch (ask.kind) {
    case 'append':
      files.append(ask.text);
      return null;
    case 'join':
      return files.join();
    case 'read':
      return files.read();
    case 'start-replacement':
      await files.startReplacement();
      return null;
    case 'add-replacement':
      files.addReplacement(ask.text);
      return null;
    case 'finish-replacement':
      await files.finishReplacement();
      return null;
  }
}
