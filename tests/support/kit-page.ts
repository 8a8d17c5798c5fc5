import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';

/** What a reader does in an opened kit. */
export class KitPage {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly asked: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => {
      this.asked.push(request.url());
    });
  }

  async open(content: string, file: string): Promise<void> {
    await writeFile(file, content);
    await this.page.goto(pathToFileURL(file).href);
  }

  shown(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  async rows(): Promise<readonly string[]> {
    await this.page.locator('.vet-results').waitFor();
    const texts = await this.page.locator('.vet-results > table > tbody > tr').allInnerTexts();
    return texts.map((one) => one.replace(/\s+/g, ' ').trim());
  }

  async paste(list: string): Promise<void> {
    await this.page.getByLabel('粘贴名单或者文字').fill(list);
    await this.page.getByRole('button', { name: '开始核对' }).click();
  }

  async choose(name: string, buffer: Buffer): Promise<void> {
    await this.page.getByRole('button', { name: '核对另一份' }).click();
    const file = { name, mimeType: 'application/octet-stream', buffer };
    await this.page.getByLabel('打开文件').setInputFiles(file);
  }
}
