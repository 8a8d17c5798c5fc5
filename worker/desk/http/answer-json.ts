/** JSON that is already text. */
export function answerJson(json: string | ReadableStream): Response {
  return new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
