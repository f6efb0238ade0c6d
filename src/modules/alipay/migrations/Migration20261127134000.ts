import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Finds the rows of payments that no one paid, oldest first. */
export class Migration20261127134000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_payment_unpaid_created_at" ON "alipay_payment" ("created_at") WHERE money_since IS NULL AND next_check_at IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_alipay_payment_unpaid_created_at";`);
  }

}
