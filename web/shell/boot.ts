// Answers that the server has already put into the page (<script type="application/json" id="boot">), each good for one question:
// what is asked again later may have changed.
const goodFor = 15_000; // milliseconds after the page began

let answers: Map<string, unknown> | null = null;

function readAnswers(): Map<string, unknown> {
  const text = document.getElementById('boot')?.textContent;
  return new Map(Object.entries(text ? (JSON.parse(text) as Record<string, unknown>) : {}));
}

// The answer to a GET of this address, or undefined where the page does not hold it.
export function takeAnswer(address: string): unknown {
  answers ??= readAnswers();
  const answer = answers.get(address);
  answers.delete(address);
  return performance.now() < goodFor ? answer : undefined;
}
