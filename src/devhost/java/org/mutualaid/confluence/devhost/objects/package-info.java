/** Active Objects for the local host: the real ORM over H2 or PostgreSQL, with the product's names and transactions. */
package org.mutualaid.confluence.devhost.objects;
