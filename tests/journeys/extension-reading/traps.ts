/** A name stands nowhere here, although its characters follow each other in the source. */
export const traps = {
  cells: [
    '示例东山环境检测有限公司',
    '<table><tr><td>示例东山</td><td>环境检测有限公司</td></tr></table>',
  ],
  rows: [
    '示例南山环境检测有限公司',
    '<table><tr><td>示例南山</td></tr><tr><td>环境检测有限公司</td></tr></table>',
  ],
  paragraphs: ['示例西山环境检测有限公司', '<p>示例西山</p><p>环境检测有限公司</p>'],
  'flex children': [
    '示例北山环境检测有限公司',
    '<div class="flex"><span>示例北山</span><span>环境检测有限公司</span></div>',
  ],
  'block in text': ['示例上山环境检测有限公司', '<div>示例上山<div>环境检测</div>有限公司</div>'],
  'list items': ['示例下山环境检测有限公司', '<ul><li>示例下山<li>环境检测有限公司</ul>'],
  picture: ['示例中山环境检测有限公司', '<p>示例中山<img alt="">环境检测有限公司</p>'],
  hidden: [
    '示例左山环境检测有限公司',
    '<p>甲<span class="gone">示例左山环境检测有限公司</span></p>',
  ],
  invisible: [
    '示例右山环境检测有限公司',
    '<p>乙<span class="invisible">示例右山环境检测有限公司</span></p>',
  ],
  'hidden part': [
    '示例前山环境检测有限公司',
    '<p>示例前山<span class="gone">环境检测</span>有限公司</p>',
  ],
  'closed details': [
    '示例高山环境检测有限公司',
    '<details><summary>详情</summary><p>示例高山环境检测有限公司</p></details>',
  ],
  'closed details without a box': [
    '示例低山环境检测有限公司',
    '<details><summary>详情</summary>示例低山环境检测有限公司</details>',
  ],
  'text to be searched for': [
    '示例远山环境检测有限公司',
    '<div hidden="until-found"><p>示例远山环境检测有限公司</p></div>',
  ],
  'invisible box': [
    '示例岭山环境检测有限公司',
    '<div>示例岭山<div class="invisible"></div>环境检测有限公司</div>',
  ],
  'row without a table': [
    '示例岗山环境检测有限公司',
    '<div>示例岗山<div class="row">环境检测</div>有限公司</div>',
  ],
  script: ['示例外山环境检测有限公司', '<p>丙<script>"示例外山环境检测有限公司"</script></p>'],
} as const satisfies Record<string, readonly [name: string, html: string]>;
