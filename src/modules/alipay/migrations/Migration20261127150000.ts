import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_agreement" add column if not exists "confirmed_digest" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_agreement" drop column if exists "confirmed_digest";`
    )
  }
}
