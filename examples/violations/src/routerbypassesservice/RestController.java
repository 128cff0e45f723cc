package routerbypassesservice;

/** Stands in for the annotation of that name of Spring. */
@interface RestController {}
