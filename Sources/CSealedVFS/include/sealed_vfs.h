int sealed_x(void);
