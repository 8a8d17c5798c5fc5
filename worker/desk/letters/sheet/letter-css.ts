/** A letter's sheet: type and width of GB/T 9704-2012 on A4, a little tighter, so that a short letter keeps to one sheet; black on white whatever the screen likes. */
export const letterCss = `
@page { size: A4; margin: 30mm 26mm 28mm 28mm; }
.letter {
  max-width: 156mm; margin: 0 auto; color: #000; background: #fff; color-scheme: only light;
  font: 16pt/27pt FangSong, STFangsong, FangSong_GB2312, "Noto Serif CJK SC", serif;
}
.letter header { max-width: none; margin: 0; padding: 0; border: 0; }
.letter p { margin: 0; text-indent: 2em; overflow-wrap: anywhere; }
.letter header p, .letter .addressee, .letter footer p, .letter .office, .letter .number { text-indent: 0; }
.letter .office { text-align: center; font: 700 18pt/32pt SimHei, "Noto Sans CJK SC", sans-serif; }
.letter h1, .letter h2 {
  margin: 0 0 8pt; text-align: center; text-wrap: balance;
  font: 700 22pt/34pt "FZXiaoBiaoSong-B05S", SimSun, "Noto Serif CJK SC", serif;
}
.letter .number { text-align: right; margin-bottom: 12pt; }
.letter .code { font-size: 12pt; line-height: 22pt; text-indent: 0; margin-left: -.5em; }
.letter .blank i { display: inline-block; width: 1em; height: 1em; border-bottom: 1px solid; vertical-align: text-bottom; text-indent: 0; }
.letter .tail { break-inside: avoid; }
.letter footer { margin-top: 14pt; padding-right: 2em; text-align: right; }
.letter footer p { text-align: right; }
.letter footer .qr { float: left; width: 30mm; margin: 0; }
.letter .seal { color: #555; padding-right: 3em; }
.letter table { width: 100%; border-collapse: collapse; break-inside: avoid; margin: 6pt 0; font-size: 14pt; line-height: 22pt; }
.letter th, .letter td { border: 1px solid #000; padding: 3pt 8pt; text-align: left; font-weight: 400; }
.letter :is(th, td, .code) { color: #000; }
.letter thead th { text-align: center; }
.letter .limits th[scope="row"] { width: 45%; }
.letter .receipt { break-before: page; }
.letter .receipt th { width: 40%; text-align: center; }
.letter .receipt tr { height: 38pt; }
.letter .receipt .date { display: block; text-align: right; }
.letter .choice { display: inline-block; margin-right: 1em; }
@media screen {
  .letter { padding: 12mm; max-width: 180mm; box-shadow: 0 0 0 1px #0003; }
  .letter .receipt { margin-top: 24mm; padding-top: 12mm; border-top: 1px dashed #0006; }
}
@media screen and (max-width: 600px) {
  .letter { padding: 16px; font-size: 16px; line-height: 28px; }
  .letter h1, .letter h2 { font-size: 20px; line-height: 30px; }
}
`;
