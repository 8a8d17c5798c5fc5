/** Each name stands on the page in one form only, so that a name found says which form was read. */
export const forms = {
  elements: ['示例甲川环境检测有限公司', '<p><b>示例</b>甲川<i>环境<u>检测</u></i>有限公司</p>'],
  nbsp: ['示例乙川环境检测有限公司', '<p>示例乙川&nbsp;环境检测&nbsp;&nbsp;有限公司</p>'],
  'line break': ['示例丙川环境检测有限公司', '<p>供应商：示例丙川环境<br>检测有限公司</p>'],
  'source line': ['示例丁川环境检测有限公司', '<p>示例丁川环境\n      检测有限公司</p>'],
  'kept line': ['示例戊川环境检测有限公司', '<div class="pre">示例戊川环境\n检测有限公司</div>'],
  'zero width': ['示例己川环境检测有限公司', '<p>示例己川&#8203;环境&shy;检测<wbr>有限公司</p>'],
  'full width': ['示例庚川（ABC）环境有限公司', '<p>示例庚川(ＡＢＣ)环境有限公司</p>'],
  cell: [
    '示例辛川环境检测有限公司',
    '<table><tr><td>1</td><td>示例辛川<br>环境检测有限公司</td><td>合格</td></tr></table>',
  ],
  'flex child': [
    '示例壬川环境检测有限公司',
    '<div class="flex"><span>中标人</span><span>示例壬川环境检测有限公司</span></div>',
  ],
  'grid child': [
    '示例癸川环境检测有限公司',
    '<div class="grid"><span>示例</span><span>示例癸川环境检测有限公司</span></div>',
  ],
  contents: [
    '示例子川环境检测有限公司',
    '<p>示例<span class="contents">子川<b>环境检测</b></span>有限公司</p>',
  ],
  'inline block': [
    '示例丑川环境检测有限公司',
    '<p><span class="block">示例丑川</span><span class="block">环境检测有限公司</span></p>',
  ],
  'shadow tree': [
    '示例寅川环境检测有限公司',
    '<div><template shadowrootmode="open"><p>示例寅川<b>环境检测</b>有限公司</p></template></div>',
  ],
  slot: [
    '示例卯川环境检测有限公司',
    '<div><template shadowrootmode="open"><p>名称：<slot></slot></p></template>示例卯川环境检测有限公司</div>',
  ],
  'frame of this site': [
    '示例辰川环境检测有限公司',
    '<iframe srcdoc="<p>示例辰川环境检测有限公司</p>"></iframe>',
  ],
  capitals: ['示例abc川环境检测有限公司', '<p class="capitals">示例abc川环境检测有限公司</p>'],
} as const satisfies Record<string, readonly [name: string, html: string]>;
